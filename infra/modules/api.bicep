metadata description = 'The function app, on Flex Consumption. Every setting that the code reads is here; a test holds that both ways.'

import { contexte, courrier, enObservation, hote, identite, partenaire, sources } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string
param reglagesHote hote
param reglagesIdentite identite
param reglagesCourrier courrier
param reglagesDemarches partenaire
param reglagesOffres sources

@description('The identity, made by identity.bicep.')
param identiteId string
param identiteClient string

@description('Subnet that outgoing calls leave from; empty for none.')
param sousReseau string

param connexionTelemesure string

@description('Share of the traces that is kept, 0 to 1.')
param partDesTraces string

param hoteDeStockage string
param conteneurDesPaquets string
param conteneurDuJournal string
param endpointDesDocuments string
param baseDesDocuments string
param conteneurDesPieces string
param adresseDuHub string
param endpointDuCourrier string
param expediteur string

@description('Address of the vault, for references to its secrets.')
param coffre string

param adresseDesTelephones string
param politiqueDesTelephones string

@description('JSON array of the help links (docs/actualites.md).')
param liensDAide string

@description('The one address of the product, e.g. cej-prod.azurefd.net.')
param domaine string

@description('Front Door through which alone requests come.')
param entree string

@description('Schedule of what runs again what a crash left undone, and of the digest; six fields.')
param frequence string

@description('Schedule that looks for saved searches whose turn has come.')
param frequenceDesAlertes string

@description('Where the module of réaffectation is asked for; empty for the profile.')
param formulaireDHabilitation string

@description('Version of the terms of use that counsellors have to accept; empty for none.')
param conditionsDesConseillers string

@description('Version of the terms of use that young people have to accept; empty for none.')
param conditionsDesBeneficiaires string

@description('Where the phone application is offered; empty hides the link.')
param appStore string
param googlePlay string

var attendu = loadJsonContent('../attendu.json')
// Spread over zones the platform keeps two of each group whatever is written here, and bills them
// (learn.microsoft.com/azure/reliability/reliability-functions).
var pretes = concat(
  reglagesHote.pretesHttp == 0 ? [] : [{ name: 'http', instanceCount: reglagesHote.pretesHttp }],
  reglagesHote.pretesMinuteries
    ? map(
        filter(items(attendu.minuteries), minuterie => minuterie.value.veillee),
        minuterie => { name: 'function:${minuterie.key}', instanceCount: reglagesHote.zones ? 2 : 1 }
      )
    : []
)
var agents = reglagesIdentite.agents
var jeunes = reglagesIdentite.jeunes
var reglagesDesAgents = [
  { name: 'Identite__Fournisseurs__agents__Emetteur', value: agents.emetteur }
  { name: 'Identite__Fournisseurs__agents__Autorite', value: agents.autorite }
  { name: 'Identite__Fournisseurs__agents__Audience', value: agents.audience }
  { name: 'Identite__Fournisseurs__agents__Sujet', value: agents.sujet }
  { name: 'Identite__Fournisseurs__agents__Adresse', value: agents.adresse }
  { name: 'Identite__Fournisseurs__agents__Verifiee', value: agents.verifiee }
  { name: 'Identite__Fournisseurs__agents__Prenom', value: agents.prenom }
  { name: 'Identite__Fournisseurs__agents__Nom', value: agents.nom }
  { name: 'Identite__Fournisseurs__agents__Revendication', value: agents.revendication }
  { name: 'Identite__Fournisseurs__agents__Conseillers', value: agents.conseillers }
  { name: 'Identite__Fournisseurs__agents__Operateurs', value: agents.operateurs }
]
var reglagesDesJeunes = [
  { name: 'Identite__Fournisseurs__jeunes__Emetteur', value: jeunes.emetteur }
  { name: 'Identite__Fournisseurs__jeunes__Autorite', value: jeunes.autorite }
  { name: 'Identite__Fournisseurs__jeunes__Audience', value: jeunes.audience }
  { name: 'Identite__Fournisseurs__jeunes__Sujet', value: jeunes.sujet }
  { name: 'Identite__Fournisseurs__jeunes__Adresse', value: jeunes.adresse }
  { name: 'Identite__Fournisseurs__jeunes__Verifiee', value: jeunes.verifiee }
  { name: 'Identite__Fournisseurs__jeunes__Prenom', value: jeunes.prenom }
  { name: 'Identite__Fournisseurs__jeunes__Nom', value: jeunes.nom }
  { name: 'Identite__Fournisseurs__jeunes__Profil', value: empty(jeunes.revendication) ? 'beneficiaire' : '' }
  { name: 'Identite__Fournisseurs__jeunes__Revendication', value: jeunes.revendication }
  { name: 'Identite__Fournisseurs__jeunes__Beneficiaires', value: jeunes.beneficiaires }
]
var secret = '@Microsoft.KeyVault(SecretUri=${coffre}secrets/'

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true, zoneRedundant: reglagesHote.zones }
}

resource application 'Microsoft.Web/sites@2024-04-01' = {
  name: 'func-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: union(contexteCommun.tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identiteId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientCertEnabled: false
    publicNetworkAccess: 'Enabled'
    keyVaultReferenceIdentity: identiteId
    virtualNetworkSubnetId: empty(sousReseau) ? null : sousReseau
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: conteneurDesPaquets
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identiteId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: reglagesHote.memoire
        maximumInstanceCount: reglagesHote.instancesMax
        alwaysReady: pretes
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      remoteDebuggingEnabled: false
      ipSecurityRestrictionsDefaultAction: 'Deny'
      ipSecurityRestrictions: [
        {
          name: 'par-l-entree-seulement'
          priority: 100
          action: 'Allow'
          tag: 'ServiceTag'
          ipAddress: 'AzureFrontDoor.Backend'
          headers: { 'x-azure-fdid': [entree] }
        }
      ]
      scmIpSecurityRestrictionsUseMain: false
      appSettings: concat(reglagesDesAgents, empty(jeunes.emetteur) ? [] : reglagesDesJeunes, [
        // The host's own
        { name: 'AzureWebJobsStorage__accountName', value: hoteDeStockage }
        { name: 'AzureWebJobsStorage__credential', value: 'managedidentity' }
        { name: 'AzureWebJobsStorage__clientId', value: identiteClient }
        { name: 'AzureSignalRConnectionString__serviceUri', value: adresseDuHub }
        { name: 'AzureSignalRConnectionString__credential', value: 'managedidentity' }
        { name: 'AzureSignalRConnectionString__clientId', value: identiteClient }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: connexionTelemesure }
        { name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING', value: 'ClientId=${identiteClient};Authorization=AAD' }
        // Azure.Identity's own: which of the identities DefaultAzureCredential takes
        { name: 'AZURE_CLIENT_ID', value: identiteClient }
        // The application's (docs/reglages.md)
        { name: 'Cosmos__Endpoint', value: endpointDesDocuments }
        { name: 'Cosmos__Database', value: baseDesDocuments }
        { name: 'Cosmos__Mode', value: 'Direct' }
        { name: 'Journal__Conteneur', value: conteneurDuJournal }
        { name: 'Telemesure__Service', value: 'Azure' }
        { name: 'Telemesure__Part', value: partDesTraces }
        { name: 'Effets__Frequence', value: frequence }
        { name: 'Demarches__Url', value: reglagesDemarches.url }
        { name: 'Demarches__UrlDuJeton', value: reglagesDemarches.urlDuJeton }
        { name: 'Demarches__ClientId', value: reglagesDemarches.clientId }
        { name: 'Demarches__ClientSecret', value: '${secret}demarches-client-secret)' }
        { name: 'Demarches__Portee', value: reglagesDemarches.portee }
        { name: 'Offres__FranceTravailAdresse', value: reglagesOffres.franceTravailAdresse }
        { name: 'Offres__FranceTravailJeton', value: reglagesOffres.franceTravailJeton }
        { name: 'Offres__FranceTravailClient', value: reglagesOffres.franceTravailClient }
        { name: 'Offres__FranceTravailSecret', value: '${secret}france-travail-secret)' }
        { name: 'Offres__EngagementAdresse', value: reglagesOffres.engagementAdresse }
        { name: 'Offres__EngagementCle', value: '${secret}engagement-cle)' }
        { name: 'Offres__EngagementEditeur', value: reglagesOffres.engagementEditeur }
        { name: 'Offres__ImmersionAdresse', value: reglagesOffres.immersionAdresse }
        { name: 'Offres__ImmersionCle', value: '${secret}immersion-cle)' }
        { name: 'Alertes__Frequence', value: frequenceDesAlertes }
        { name: 'Alertes__Intervalle', value: '1.00:00:00' }
        { name: 'Telephones__Adresse', value: adresseDesTelephones }
        { name: 'Telephones__NomDeCle', value: politiqueDesTelephones }
        { name: 'Telephones__Cle', value: '${secret}telephones-cle)' }
        { name: 'Navigateurs__Cle', value: '${secret}navigateurs-cle)' }
        { name: 'Navigateurs__Contact', value: 'https://${domaine}' }
        { name: 'Courrier__Service', value: 'Azure' }
        { name: 'Courrier__Expediteur', value: expediteur }
        { name: 'Courrier__Endpoint', value: endpointDuCourrier }
        { name: 'Recapitulatif__Horaire', value: frequence }
        { name: 'Recapitulatif__Heure', value: '08:00' }
        { name: 'Recapitulatif__Lien', value: 'https://${domaine}/messagerie' }
        { name: 'Recapitulatif__CleDesLiens', value: '${secret}recapitulatif-cle)' }
        { name: 'Recapitulatif__ParMinute', value: string(reglagesCourrier.parMinute) }
        { name: 'Recapitulatif__ParHeure', value: string(reglagesCourrier.parHeure) }
        { name: 'Recapitulatif__RetardEnMinutes', value: '30' }
        { name: 'Delais__Documents', value: '00:00:01.5' }
        { name: 'Delais__Journal', value: '00:00:03' }
        { name: 'Limites__RequetesParMinute', value: '600' }
        { name: 'Limites__Rafale', value: '200' }
        { name: 'Limites__RecherchesParMinute', value: '30' }
        { name: 'Limites__DepotsParMinute', value: '30' }
        { name: 'Limites__NegociationsParMinute', value: '120' }
        { name: 'Pieces__Conteneur', value: conteneurDesPieces }
        { name: 'Limites__DemonstrationParMinute', value: '60' }
        { name: 'Limites__FrontDoor', value: entree }
        { name: 'Conditions__Conseillers', value: conditionsDesConseillers }
        { name: 'Conditions__Beneficiaires', value: conditionsDesBeneficiaires }
        { name: 'Aide__Liens', value: liensDAide }
        { name: 'Reaffectation__Formulaire', value: formulaireDHabilitation }
        { name: 'ApplicationMobile__LienAppStore', value: appStore }
        { name: 'ApplicationMobile__LienGooglePlay', value: googlePlay }
      ])
    }
  }

  resource sansFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource sansScm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: application
  properties: enObservation(journaux, 'AllMetrics', [])
}

output id string = application.id
output nom string = application.name
