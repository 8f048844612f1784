metadata description = 'The shapes that parameters have. Sealed: a misspelt property is an error.'

@export()
@description('What every resource carries.')
@sealed()
type etiquettes = {
  application: string
  environnement: string
  @description('How azd finds what it deploys.')
  'azd-env-name': string
  'gere-par': string
}

@export()
@description('What every module is told about the environment.')
@sealed()
type contexte = {
  @description('Ends every name: environment, region, and letters that make it unique in the world.')
  suffixe: string
  @description('The same for names that take neither dash nor capital.')
  suffixeCompact: string
  location: string
  tags: etiquettes
}

@export()
@description('Built-in roles that are granted, each by the module of its resource.')
var roles = {
  publieurDeMesures: '3913510d-42f4-4e42-8a64-420c390055eb'
  lecteurDeSecrets: '4633458b-17de-408a-b874-0445c86b69e6'
  proprietaireDuHub: '7e4f1700-ea5a-4f59-8f37-079cfe29dce3'
  proprietaireDuCourrier: '09976791-48a7-449e-bb21-39d1a415f350'
  proprietaireDeBlobs: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  delegateurDeBlobs: 'db58b8e5-c6ad-4a2a-8342-4190687cbf4a'
}

@export()
@description('Cosmos DB Built-in Data Contributor: a role of Cosmos DB itself.')
var contributeurDeDocuments = '00000000-0000-0000-0000-000000000002'

@export()
@description('A role for a managed identity, on the resource that the assignment is scoped to.')
func attribution(identite string, role string) object => {
  principalId: identite
  principalType: 'ServicePrincipal'
  roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
}

@export()
@description('Metrics of a resource, and some of its logs, in the workspace.')
func enObservation(espace string, metriques string, journaux array) object => {
  workspaceId: espace
  ...(empty(journaux) ? {} : { logs: journaux })
  metrics: [{ category: metriques, enabled: true }]
}

@export()
@description('An empty variable is an unset one: GitHub gives variables that nobody filled as empty strings.')
func ou(valeur string, defaut string) string => empty(valeur) ? defaut : valeur

@export()
@description('A flag of the environment.')
func oui(valeur string) bool => toLower(valeur) == 'oui'

@export()
@description('The public sources of offers; only who asks differs, and is to be filled in when nobody is given.')
func offresPubliques(client string) sources => {
  franceTravailAdresse: 'https://api.francetravail.io/partenaire/offresdemploi/v2/'
  franceTravailJeton: 'https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire'
  franceTravailClient: ou(client, 'a-renseigner')
  engagementAdresse: 'https://api.api-engagement.beta.gouv.fr/v0/'
  engagementEditeur: '5f99dbe75eb1ad767733b206'
  immersionAdresse: 'https://immersion-facile.beta.gouv.fr/api/v2/'
}

@export()
@description('Where private endpoints go; null when the environment is reached over public addresses.')
@sealed()
type prive = {
  @description('Subnet of the private endpoints.')
  sousReseau: string
  @description('Private DNS zone of the service.')
  zone: string
}

@export()
@sealed()
type documentsServerless = {
  mode: 'serverless'
  @description('Region of the account, which never changes: not that of the functions, which may move.')
  region: string
}

@export()
@sealed()
type documentsAutoscale = {
  mode: 'autoscale'
  @description('Region of the account, which never changes: not that of the functions, which may move.')
  region: string
  @description('Whether its copies are spread over the zones of its region; never changed afterwards.')
  zones: bool
  @description('Most request units a second of each container; a tenth of it is the least that is billed.')
  plafonds: {
    @minValue(1000)
    dossiers: int
    @minValue(1000)
    espaces: int
    @minValue(1000)
    annuaire: int
  }
  @description('Region that holds a second copy and takes over; empty for none.')
  secours: string
}

@export()
@description('An account of another deployment, e.g. of the region that was lost: opened to this one and never changed.')
@sealed()
type documentsExistants = {
  mode: 'existants'
  groupe: string
  compte: string
}

@export()
@discriminator('mode')
type documents = documentsServerless | documentsAutoscale | documentsExistants

@export()
@sealed()
type piecesPropres = {
  mode: 'propres'
  redondance: 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'
  @description('GB a month that the malware scan reads at most; above, files wait (docs/exploitation/pannes.md).')
  @minValue(10)
  plafondDAnalyse: int
}

@export()
@description('Attachments of another deployment: opened to this one and never changed.')
@sealed()
type piecesExistantes = {
  mode: 'existantes'
  groupe: string
  compte: string
}

@export()
@discriminator('mode')
type pieces = piecesPropres | piecesExistantes

@export()
@description('An address of one\'s own for the product.')
@sealed()
type domaine = {
  @description('E.g. cej.example; empty for the one that Front Door gives.')
  nom: string
  @description('Whether its DNS records are there: only then mails and probes use it.')
  enService: bool
}

@export()
@sealed()
type entreePropre = {
  mode: 'propre'
  domaine: domaine
  @description('Requests a minute from one address; a whole agency may share one.')
  @minValue(100)
  requetesParAdresse: int
  niveauDuSite: 'Free' | 'Standard'
  @description('Region of the front end\'s resource; content is served from everywhere.')
  regionDuSite: string
}

@export()
@description('Front Door and front end of another deployment: people keep their address, an operator turns its origin round.')
@sealed()
type entreeExistante = {
  mode: 'existante'
  groupe: string
  profil: string
  @description('The address that people know, without https://.')
  adresse: string
}

@export()
@discriminator('mode')
type entree = entreePropre | entreeExistante

@export()
@sealed()
type hote = {
  @description('Memory of an instance, MB.')
  memoire: 512 | 2048 | 4096
  @minValue(40)
  @maxValue(1000)
  instancesMax: int
  @description('Whether instances are spread over the zones of the region; then two of each group always wait, asked for or not.')
  zones: bool
  @description('Instances that always wait for requests.')
  @minValue(0)
  pretesHttp: int
  @description('Whether an instance always waits for each timer that runs every few seconds.')
  pretesMinuteries: bool
}

@export()
@description('Where counsellors and operators come from (docs/identite.md). Claims are given by their names.')
@sealed()
type fournisseurDesAgents = {
  @description('Issuer of the access tokens, letter for letter.')
  emetteur: string
  @description('Address below which its discovery document is; empty for the issuer.')
  autorite: string
  @description('Several are separated by a semicolon.')
  audience: string
  @description('Claim that tells people apart.')
  sujet: string
  adresse: string
  @description('Claim that is true when the address is verified; * when every address is.')
  verifiee: string
  prenom: string
  nom: string
  @description('Claim that tells what somebody is.')
  revendication: string
  @description('Values of it that make a counsellor; several are separated by a semicolon.')
  conseillers: string
  @description('Values of it that make an operator.')
  operateurs: string
}

@export()
@description('Where young people come from (docs/identite.md).')
@sealed()
type fournisseurDesJeunes = {
  @description('Issuer of the access tokens, letter for letter; empty for nobody yet.')
  emetteur: string
  @description('Address below which its discovery document is; empty for the issuer.')
  autorite: string
  @description('Several are separated by a semicolon.')
  audience: string
  @description('Claim that tells people apart.')
  sujet: string
  adresse: string
  @description('Claim that is true when the address is verified; * when every address is.')
  verifiee: string
  prenom: string
  nom: string
  @description('Claim that tells who is one; empty when everybody there is.')
  revendication: string
  @description('Values of it that make a young person; several are separated by a semicolon.')
  beneficiaires: string
}

@export()
@description('Two issuers: nobody who may make an account at one can make one of the other\'s.')
@sealed()
type identite = {
  agents: fournisseurDesAgents
  jeunes: fournisseurDesJeunes
}

@export()
@description('Quota that the mail service gave this subscription; 30 and 100 unless asked for more.')
@sealed()
type courrier = {
  @description('Domain of the sender; empty takes one of Azure.')
  domaine: string
  @description('Whether its DNS records were verified; until then mails leave from Azure\'s domain.')
  verifie: bool
  @minValue(1)
  parMinute: int
  @minValue(1)
  parHeure: int
}

@export()
@sealed()
type alerte = {
  @description('Who is woken.')
  courriel: string
  @description('Euros a month; whoever is above is told at 80 % and 100 %, and when a forecast says so.')
  @minValue(1)
  budget: int
}

@export()
@description('Who démarches are passed on to. The secret is in the vault.')
@sealed()
type partenaire = {
  url: string
  @description('Its OAuth token endpoint; empty for none.')
  urlDuJeton: string
  clientId: string
  portee: string
}

@export()
@description('Where offers come from. Secrets are in the vault.')
@sealed()
type sources = {
  franceTravailAdresse: string
  franceTravailJeton: string
  franceTravailClient: string
  engagementAdresse: string
  @description('The publisher whose missions are civic service.')
  engagementEditeur: string
  immersionAdresse: string
}
