targetScope = 'subscription'

metadata description = 'CEJ – espace conseiller: one resource group with everything. Environments differ by their .bicepparam alone.'

import { alerte, contexte, courrier, documents, hote, identite, partenaire, sources } from 'modules/types.bicep'

@description('Which environment this is; in every name and tag.')
param environnement 'dev' | 'recette' | 'prod'

@description('Region of everything that has one.')
param location 'francecentral' | 'francesouth'

@description('Whether data is reached over private addresses only.')
param prive bool

param reglagesDocuments documents

@description('Name of the Cosmos account; empty for the one by the convention. A restored account has another (docs/exploitation/pannes.md).')
param compteDesDocuments string

param reglagesHote hote
param reglagesIdentite identite
param reglagesCourrier courrier
param reglagesDemarches partenaire
param reglagesOffres sources
param reglagesAlerte alerte

@description('First day of the month from which the budget counts.')
param budgetDepuis string

@description('SKUs of the two storage accounts.')
param redondanceHote 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'
param redondancePieces 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'

@description('GB a month that the malware scan reads at most.')
param plafondDAnalyse int

@description('Units of 1,000 real-time connections; 0 is the free tier. Above 10 they come by tens.')
@minValue(0)
@maxValue(100)
param unitesDeChat int

@description('Tier of what makes phones ring: the free one is for 500 devices.')
param niveauDesTelephones 'Free' | 'Basic' | 'Standard'

param niveauDuSite 'Free' | 'Standard'

@description('Region of the front end\'s resource; content is served from everywhere.')
param regionDuSite string = 'westeurope'

@description('Requests a minute from one address; a whole agency may share one.')
param requetesParAdresse int

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

param appStore string = ''
param googlePlay string = ''

var region = location == 'francecentral' ? 'frc' : 'frs'
var unique = take(uniqueString(subscription().subscriptionId, environnement), 5)
var suffixe = 'cej-${environnement}-${region}-${unique}'
var suffixeCompact = 'cej${environnement}${unique}'
var tags = {
  application: 'cej-espace-conseiller'
  environnement: environnement
  'azd-env-name': environnement
  'gere-par': 'bicep'
}

var contexteCommun contexte = {
  suffixe: suffixe
  suffixeCompact: suffixeCompact
  location: location
  tags: tags
  journaux: observatoire.outputs.journaux
}

resource groupe 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${suffixe}'
  location: location
  tags: tags
}

module identiteApplicative 'modules/identity.bicep' = {
  scope: groupe
  params: { suffixe: suffixe, location: location, tags: tags }
}

module observatoire 'modules/observatory.bicep' = {
  scope: groupe
  params: {
    suffixe: suffixe
    location: location
    tags: tags
    retention: retention
    plafond: plafondDeTelemesure
    publieur: identiteApplicative.outputs.principalId
  }
}

module reseau 'modules/network.bicep' = if (prive) {
  scope: groupe
  params: { suffixe: suffixe, location: location, tags: tags }
}

module stockage 'modules/document-store.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    modele: reglagesDocuments
    nom: compteDesDocuments
    lecteur: identiteApplicative.outputs.principalId
    reseau: prive ? { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.documents } : null
  }
}

module stockageDeLHote 'modules/host-store.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    redondance: redondanceHote
    proprietaire: identiteApplicative.outputs.principalId
    reseau: prive ? { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.blob } : null
  }
}

module pieces 'modules/piece-store.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    redondance: redondancePieces
    proprietaire: identiteApplicative.outputs.principalId
    plafondDAnalyse: plafondDAnalyse
  }
}

module chat 'modules/chat-hub.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
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
    reglages: reglagesCourrier
    expediteur: identiteApplicative.outputs.principalId
  }
}

module coffre 'modules/partner-vault.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    lecteur: identiteApplicative.outputs.principalId
    reseau: prive ? { sousReseau: reseau!.outputs.prives, zone: reseau!.outputs.zones.coffre } : null
  }
}

module telephones 'modules/phone-hub.bicep' = {
  scope: groupe
  params: { contexteCommun: contexteCommun, niveau: niveauDesTelephones }
}

module site 'modules/site.bicep' = {
  scope: groupe
  params: { suffixe: suffixe, tags: tags, location: regionDuSite, niveau: niveauDuSite }
}

module entree 'modules/entrance.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    domaineDuSite: site.outputs.domaine
    // Known from the name: the function app in turn has to know the entrance.
    domaineDeLApi: 'func-${suffixe}.azurewebsites.net'
    requetesParMinute: requetesParAdresse
  }
}

module api 'modules/api.bicep' = {
  scope: groupe
  params: {
    contexteCommun: contexteCommun
    reglagesHote: reglagesHote
    reglagesIdentite: reglagesIdentite
    reglagesCourrier: reglagesCourrier
    identiteId: identiteApplicative.outputs.id
    identiteClient: identiteApplicative.outputs.clientId
    sousReseau: prive ? reseau!.outputs.fonctions : ''
    zones: reglagesDocuments.mode == 'autoscale' && environnement == 'prod'
    connexionTelemesure: observatoire.outputs.connexion
    partDesTraces: partDesTraces
    hoteDeStockage: stockageDeLHote.outputs.nom
    conteneurDesPaquets: stockageDeLHote.outputs.paquets
    conteneurDuJournal: stockageDeLHote.outputs.journal
    endpointDesDocuments: stockage.outputs.endpoint
    baseDesDocuments: stockage.outputs.base
    conteneurDesPieces: pieces.outputs.conteneur
    adresseDuHub: chat.outputs.adresse
    endpointDuCourrier: courriel.outputs.endpoint
    expediteur: courriel.outputs.expediteur
    domaine: entree.outputs.domaine
    entree: entree.outputs.identifiant
    coffre: coffre.outputs.adresse
    reglagesDemarches: reglagesDemarches
    reglagesOffres: reglagesOffres
    adresseDesTelephones: telephones.outputs.adresse
    politiqueDesTelephones: telephones.outputs.politique
    liensDAide: liensDAide
    frequence: frequence
    frequenceDesAlertes: frequenceDesAlertes
    appStore: appStore
    googlePlay: googlePlay
  }
}

module alertes 'modules/alerts.bicep' = {
  scope: groupe
  params: {
    suffixe: suffixe
    location: location
    tags: tags
    reglages: reglagesAlerte
    depuis: budgetDepuis
    insights: observatoire.outputs.insights
    journaux: observatoire.outputs.journaux
    documents: stockage.outputs.id
    hub: chat.outputs.id
    entree: entree.outputs.id
    hubMesure: unitesDeChat > 0
    quotaDeCourriels: reglagesCourrier.parHeure
    sonde: 'https://${entree.outputs.domaine}/api/health'
  }
}

module tableau 'modules/workbook.bicep' = {
  scope: groupe
  params: { suffixe: suffixe, location: location, tags: tags, journaux: observatoire.outputs.journaux }
}

output AZURE_RESOURCE_GROUP string = groupe.name
output AZURE_FUNCTION_APP string = api.outputs.nom
output AZURE_STATIC_WEB_APP string = site.outputs.nom
output AZURE_KEY_VAULT string = coffre.outputs.nom
output CEJ_ADRESSE string = 'https://${entree.outputs.domaine}'
output CEJ_CONTENEUR_DES_PIECES string = pieces.outputs.conteneur
