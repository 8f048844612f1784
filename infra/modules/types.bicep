metadata description = 'The shapes that parameters have. Sealed: a misspelt property is an error.'

@export()
@description('What every module is told about the environment.')
@sealed()
type contexte = {
  @description('Ends every name: environment, region, and letters that make it unique in the world.')
  suffixe: string
  @description('The same for names that take neither dash nor capital.')
  suffixeCompact: string
  location: string
  tags: object
  @description('Log Analytics workspace that diagnostics go to.')
  journaux: string
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
}

@export()
@sealed()
type documentsAutoscale = {
  mode: 'autoscale'
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
@discriminator('mode')
type documents = documentsServerless | documentsAutoscale

@export()
@sealed()
type hote = {
  @description('Memory of an instance, MB.')
  memoire: 512 | 2048 | 4096
  @minValue(40)
  @maxValue(1000)
  instancesMax: int
  @description('Instances that always wait for requests.')
  @minValue(0)
  pretesHttp: int
  @description('Whether an instance always waits for each timer that runs every few seconds.')
  pretesMinuteries: bool
}

@export()
@sealed()
type identite = {
  @description('Issuer of the access tokens.')
  emetteur: string
  audience: string
}

@export()
@description('Quota that the mail service gave this subscription; 30 and 100 unless asked for more.')
@sealed()
type courrier = {
  @description('Domain of the sender that Communication Services has verified; empty takes one of Azure.')
  domaine: string
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
