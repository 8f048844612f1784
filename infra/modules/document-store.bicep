metadata description = 'Cosmos DB: the three containers, as the code describes them, with continuous backup and no key.'

import { contexte, documents, prive } from 'types.bicep'

param contexteCommun contexte
param modele documents
param reseau prive?

@description('Name of the account; empty for the one by the convention. A restored account has another.')
param nom string

@description('Identity that reads and writes documents.')
param lecteur string

@description('The file that the application reads too: names, partition keys, indexing policies, time to live.')
var conteneurs = loadJsonContent('../../Cej.Functions/Infrastructure/Documents/Cosmos/conteneurs.json')

var secours = modele.mode == 'autoscale' && !empty(modele.secours)

@description('Cosmos DB Built-in Data Contributor: data only, no management.')
var contributeurDeDonnees = '00000000-0000-0000-0000-000000000002'

resource compte 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: empty(nom) ? 'cosmos-${contexteCommun.suffixe}' : nom
  location: contexteCommun.location
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
          locationName: contexteCommun.location
          failoverPriority: 0
          isZoneRedundant: modele.mode == 'autoscale'
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

resource acces 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: compte
  name: guid(base.id, lecteur, contributeurDeDonnees)
  properties: {
    principalId: lecteur
    roleDefinitionId: '${compte.id}/sqlRoleDefinitions/${contributeurDeDonnees}'
    scope: '${compte.id}/dbs/${base.name}'
  }
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
    workspaceId: contexteCommun.journaux
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      { category: 'ControlPlaneRequests', enabled: true }
      { category: 'PartitionKeyRUConsumption', enabled: true }
    ]
    metrics: [{ category: 'Requests', enabled: true }]
  }
}

module accesPrive 'private-endpoint.bicep' = if (reseau != null) {
  params: {
    nom: compte.name
    location: contexteCommun.location
    tags: contexteCommun.tags
    reseau: reseau!
    cible: compte.id
    service: 'Sql'
  }
}

output id string = compte.id
output endpoint string = compte.properties.documentEndpoint
output base string = base.name
