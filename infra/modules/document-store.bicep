metadata description = 'Cosmos DB: the three containers, as the code describes them, with continuous backup and no key.'

import { contexte, enObservation, documentsAutoscale, documentsServerless, prive } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string

@discriminator('mode')
param modele documentsServerless | documentsAutoscale

param reseau prive?

@description('Name of the account; empty for the one by the convention. A restored account has another.')
param nom string

@description('Identity that reads and writes documents.')
param lecteur string

@description('The file that the application reads too: names, partition keys, indexing policies, time to live.')
var conteneurs = loadJsonContent('../../Cej.Functions/Infrastructure/Documents/Cosmos/conteneurs.json')

var secours = modele.mode == 'autoscale' && !empty(modele.secours)

resource compte 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: empty(nom) ? 'cosmos-${contexteCommun.suffixe}' : nom
  location: modele.region
  tags: contexteCommun.tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    capabilities: modele.mode == 'serverless' ? [{ name: 'EnableServerless' }] : []
    enableAutomaticFailover: secours
    locations: concat(
      [
        {
          locationName: modele.region
          failoverPriority: 0
          isZoneRedundant: modele.mode == 'autoscale' && modele.zones
        }
      ],
      secours
        ? [
            {
              locationName: modele.?secours ?? ''
              failoverPriority: 1
              isZoneRedundant: false
            }
          ]
        : []
    )
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: modele.mode == 'serverless' ? 'Continuous7Days' : 'Continuous30Days' }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: reseau == null ? 'Enabled' : 'Disabled'
    networkAclBypass: 'None'
  }
}

resource base 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: compte
  name: 'cej'
  tags: contexteCommun.tags
  properties: {
    resource: { id: 'cej' }
  }
}

resource conteneur 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [
  for description in conteneurs: {
    parent: base
    name: description.id
    tags: contexteCommun.tags
    properties: {
      resource: description
      options: modele.mode == 'serverless'
        ? {}
        : { autoscaleSettings: { maxThroughput: modele.plafonds[description.id] } }
    }
  }
]

module acces 'document-access.bicep' = {
  params: { compte: compte.name, base: base.name, lecteur: lecteur }
}

resource verrou 'Microsoft.Authorization/locks@2020-05-01' = if (modele.mode == 'autoscale') {
  name: 'ne-pas-supprimer'
  scope: compte
  properties: {
    level: 'CanNotDelete'
    notes: 'Deleting the account deletes its backups.'
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: compte
  properties: {
    logAnalyticsDestinationType: 'Dedicated'
    ...enObservation(journaux, 'Requests', [
      { category: 'ControlPlaneRequests', enabled: true }
      { category: 'PartitionKeyRUConsumption', enabled: true }
    ])
  }
}

module accesPrive 'private-endpoint.bicep' = if (reseau != null) {
  params: {
    nom: compte.name
    contexteCommun: contexteCommun
    reseau: reseau!
    cible: compte.id
    service: 'Sql'
  }
}

output id string = acces.outputs.id
output endpoint string = acces.outputs.endpoint
output base string = acces.outputs.base
