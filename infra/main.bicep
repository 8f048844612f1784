targetScope = 'subscription'

metadata description = 'CEJ – espace conseiller: one resource group with everything. Environments differ by their .bicepparam alone.'

import {
  alerte
  contexte
  courrier
  documents
  entree
  etiquettes
  hote
  identite
  offresPubliques
  partenaire
  pieces
} from 'modules/types.bicep'

@description('Which environment this is; in every name and tag.')
param environnement 'dev' | 'recette' | 'prod'

@description('Region of the functions and of what must be near them. It has zones and Flex Consumption (docs/adr/0011-azure-as-it-is.md).')
param location 'francecentral' | 'northeurope'

@description('Region where the resource group is written down: another than location, or nothing can be changed while location is lost.')
param regionDuGroupe 'francecentral' | 'northeurope'

@description('Variables that this environment cannot do without, by name: an empty one stops everything before anything is made.')
param exigences object

@description('Whether data is reached over private addresses only.')
param prive bool

param reglagesDocuments documents

@description('Name of the Cosmos account; empty for the one by the convention. A restored account has another (docs/exploitation/pannes.md).')
param compteDesDocuments string

param reglagesPieces pieces
param reglagesEntree entree
param reglagesHote hote
param reglagesIdentite identite
param reglagesCourrier courrier
param reglagesDemarches partenaire

@description('Our name at France Travail, which the offers are asked for with; empty until there is one.')
param clientDesOffres string

param reglagesAlerte alerte

@description('First day of the month from which the budget counts: Azure refuses one in the past for a new budget, and any other for one that is there. tools/azure/infra asks; empty for this month.')
param budgetDepuis string

@description('SKU of the storage of the host.')
param redondanceHote 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'

@description('Units of 1,000 real-time connections; 0 is the free tier. Above 10 they come by tens.')
@minValue(0)
@maxValue(100)
param unitesDeChat int

@description('Tier of what makes phones ring: the free one is for 500 devices.')
param niveauDesTelephones 'Free' | 'Basic' | 'Standard'

@description('Days that telemetry is kept, and GB a day it may take (-1: no limit).')
param retention int
param plafondDeTelemesure int

@description('Share of the traces that is kept, 0 to 1; metrics and logs are whole.')
param partDesTraces string

@description('NCRONTAB, six fields: how often timers look for work.')
param frequence string

@description('NCRONTAB, six fields: how often saved searches whose turn has come are looked for.')
param frequenceDesAlertes string

@description('JSON array of the help links (docs/actualites.md).')
param liensDAide string

@description('HTTPS address of the form where the module of réaffectation is asked for; empty has it asked for in the profile.')
param formulaireDHabilitation string = ''

@description('Version of the terms of use that counsellors have to accept (docs/reglages.md); empty for none.')
param conditionsDesConseillers string = ''

@description('Version of the terms of use that young people have to accept; empty for none.')
param conditionsDesBeneficiaires string = ''

param appStore string = ''
param googlePlay string = ''

@description('This month; never given.')
param ceMois string = utcNow('yyyy-MM-01')

var manquantes = filter(items(exigences), exigence => empty(exigence.value))
var region = { francecentral: 'frc', northeurope: 'neu' }[location]
var unique = take(uniqueString(subscription().subscriptionId, environnement), 5)
// Every name in the world holds the region: both regions' resources stand side by side (docs/exploitation/pannes.md).
var suffixe = empty(manquantes)
  ? 'cej-${environnement}-${region}-${unique}'
  : fail('Not set: ${join(map(manquantes, manquante => manquante.key), ', ')} (docs/exploitation/deployer.md).')
var suffixeCompact = 'cej${environnement}${region}${unique}'
var tags etiquettes = {
  application: 'cej-espace-conseiller'
  environnement: environnement
  'azd-env-name': environnement
  'gere-par': 'bicep'
}

// What is used, made here or elsewhere.
var documentsDAilleurs = reglagesDocuments.mode == 'existants'
var documentsOuverts = {
  id: documentsDAilleurs ? stockageDAilleurs!.outputs.id : stockage!.outputs.id
  endpoint: documentsDAilleurs ? stockageDAilleurs!.outputs.endpoint : stockage!.outputs.endpoint
  base: documentsDAilleurs ? stockageDAilleurs!.outputs.base : stockage!.outputs.base
}
var conteneurDesPieces = reglagesPieces.mode == 'existantes'
  ? piecesDAilleurs!.outputs.conteneur
  : piecesPropres!.outputs.conteneur
var domainePropre = reglagesEntree.?domaine ?? { nom: '', enService: false }
var parUneEntreeDAilleurs = reglagesEntree.mode == 'existante'
var porte = {
  id: parUneEntreeDAilleurs ? entreeDAilleurs!.outputs.id : entreePropre!.outputs.id
  // One's own domain from when its DNS records are there: before, links in mails would lead nowhere.
  domaine: parUneEntreeDAilleurs
    ? (reglagesEntree.?adresse ?? '')
    : domainePropre.enService ? domainePropre.nom : entreePropre!.outputs.domaine
  identifiant: parUneEntreeDAilleurs ? entreeDAilleurs!.outputs.identifiant : entreePropre!.outputs.identifiant
}

var contexteCommun contexte = {
  suffixe: suffixe
  suffixeCompact: suffixeCompact
  location: location
  tags: tags
}

resource groupe 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${suffixe}'
  location: regionDuGroupe
  tags: tags
}

module identiteApplicative 'modules/identity.bicep' = {
  scope: groupe
  params: { contexteCommun: contexteCommun }
}

module observatoire 'modules/observatory.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    retention: retention
    plafond: plafondDeTelemesure
    publieur: identiteApplicative.outputs.principalId
  }
}

module reseau 'modules/network.bicep' = if (prive) {
  scope: groupe
  params: { contexteCommun: contexteCommun }
}

module stockage 'modules/document-store.bicep' = if (!documentsDAilleurs) {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    modele: reglagesDocuments
    nom: compteDesDocuments
    lecteur: identiteApplicative.outputs.principalId
    reseau: prive ? { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.documents } : null
  }
}

module stockageDAilleurs 'modules/document-access.bicep' = if (documentsDAilleurs) {
  scope: resourceGroup(reglagesDocuments.?groupe ?? 'aucun')
  params: {
    compte: reglagesDocuments.?compte ?? 'aucun'
    lecteur: identiteApplicative.outputs.principalId
  }
}

module accesAuStockageDAilleurs 'modules/private-endpoint.bicep' = if (documentsDAilleurs && prive) {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    nom: 'cosmos-${suffixe}'
    reseau: { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.documents }
    cible: stockageDAilleurs!.outputs.id
    service: 'Sql'
  }
}

module stockageDeLHote 'modules/host-store.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    redondance: redondanceHote
    proprietaire: identiteApplicative.outputs.principalId
    reseau: prive ? { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.blob } : null
  }
}

module piecesPropres 'modules/piece-store.bicep' = if (reglagesPieces.mode == 'propres') {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    proprietaire: identiteApplicative.outputs.principalId
    reglages: reglagesPieces
  }
}

module piecesDAilleurs 'modules/piece-access.bicep' = if (reglagesPieces.mode == 'existantes') {
  scope: resourceGroup(reglagesPieces.?groupe ?? 'aucun')
  params: {
    compte: reglagesPieces.?compte ?? 'aucun'
    proprietaire: identiteApplicative.outputs.principalId
  }
}

module chat 'modules/chat-hub.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    unites: unitesDeChat
    emetteur: identiteApplicative.outputs.principalId
    // The free tier has no private endpoint.
    reseau: prive && unitesDeChat > 0
      ? { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.signalr }
      : null
  }
}

module courriel 'modules/mailer.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    reglages: reglagesCourrier
    expediteur: identiteApplicative.outputs.principalId
  }
}

module coffre 'modules/partner-vault.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    lecteur: identiteApplicative.outputs.principalId
    reseau: prive ? { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.coffre } : null
  }
}

module telephones 'modules/phone-hub.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    niveau: niveauDesTelephones
  }
}

module site 'modules/site.bicep' = if (!parUneEntreeDAilleurs) {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    location: reglagesEntree.?regionDuSite ?? 'westeurope'
    niveau: reglagesEntree.?niveauDuSite ?? 'Free'
  }
}

module entreePropre 'modules/entrance.bicep' = if (!parUneEntreeDAilleurs) {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    domaineDuSite: site!.outputs.domaine
    // Known from the name: the function app in turn has to know the entrance.
    domaineDeLApi: 'func-${suffixe}.azurewebsites.net'
    domainePropre: domainePropre
    requetesParMinute: reglagesEntree.?requetesParAdresse ?? 3000
  }
}

module entreeDAilleurs 'modules/entrance-existing.bicep' = if (parUneEntreeDAilleurs) {
  scope: resourceGroup(reglagesEntree.?groupe ?? 'aucun')
  params: { profil: reglagesEntree.?profil ?? 'aucun' }
}

module api 'modules/api.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    reglagesHote: reglagesHote
    reglagesIdentite: reglagesIdentite
    reglagesCourrier: reglagesCourrier
    identiteId: identiteApplicative.outputs.id
    identiteClient: identiteApplicative.outputs.clientId
    sousReseau: prive ? reseau!.outputs.fonctions : ''
    connexionTelemesure: observatoire.outputs.connexion
    partDesTraces: partDesTraces
    hoteDeStockage: stockageDeLHote.outputs.nom
    conteneurDesPaquets: stockageDeLHote.outputs.paquets
    conteneurDuJournal: stockageDeLHote.outputs.journal
    endpointDesDocuments: documentsOuverts.endpoint
    baseDesDocuments: documentsOuverts.base
    conteneurDesPieces: conteneurDesPieces
    adresseDuHub: chat.outputs.adresse
    endpointDuCourrier: courriel.outputs.endpoint
    expediteur: courriel.outputs.expediteur
    domaine: porte.domaine
    entree: porte.identifiant
    coffre: coffre.outputs.adresse
    reglagesDemarches: reglagesDemarches
    reglagesOffres: offresPubliques(clientDesOffres)
    adresseDesTelephones: telephones.outputs.adresse
    politiqueDesTelephones: telephones.outputs.politique
    liensDAide: liensDAide
    frequence: frequence
    frequenceDesAlertes: frequenceDesAlertes
    formulaireDHabilitation: formulaireDHabilitation
    conditionsDesConseillers: conditionsDesConseillers
    conditionsDesBeneficiaires: conditionsDesBeneficiaires
    appStore: appStore
    googlePlay: googlePlay
  }
}

module alertes 'modules/alerts.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    journaux: observatoire.outputs.journaux
    reglages: reglagesAlerte
    depuis: empty(budgetDepuis) ? ceMois : budgetDepuis
    insights: observatoire.outputs.insights
    documents: documentsOuverts.id
    hub: chat.outputs.id
    entree: porte.id
    hubMesure: unitesDeChat > 0
    quotaDeCourriels: reglagesCourrier.parHeure
    sonde: 'https://${porte.domaine}/api/health'
  }
}

module tableau 'modules/workbook.bicep' = {
  scope: groupe
  params: { contexteCommun: contexteCommun, journaux: observatoire.outputs.journaux }
}

// Azure Resource Manager does not keep the case of these names: whoever reads them uses tools/azure/noms.
output AZURE_RESOURCE_GROUP string = groupe.name
output AZURE_FUNCTION_APP string = api.outputs.nom
output AZURE_STATIC_WEB_APP string = parUneEntreeDAilleurs ? '' : site!.outputs.nom
output AZURE_KEY_VAULT string = coffre.outputs.nom
output CEJ_ADRESSE string = 'https://${porte.domaine}'
output CEJ_CONTENEUR_DES_PIECES string = conteneurDesPieces
@description('For the DNS records of one\'s own domain: where its CNAME leads, and the TXT record _dnsauth.')
output CEJ_CIBLE_DU_DOMAINE string = parUneEntreeDAilleurs ? '' : entreePropre!.outputs.domaine
output CEJ_VALIDATION_DU_DOMAINE string = parUneEntreeDAilleurs ? '' : entreePropre!.outputs.validation
