metadata description = 'Storage of the host: deployed packages, timer leases, and the access audit. No client ever comes here.'

import { contexte, prive } from 'types.bicep'

param contexteCommun contexte
param reseau prive?

@description('SKU of the account.')
param redondance 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'

@description('Identity of the function app.')
param proprietaire string

var proprietaireDeBlobs = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'

@description('The audit is kept 12 months, and a package as long as one may want to go back to it.')
var regles = [
  {
    nom: 'journal-12-mois'
    prefixe: 'journal/'
    jours: 366
    types: ['appendBlob']
  }
  {
    nom: 'paquets-3-mois'
    prefixe: 'paquets/'
    jours: 92
    types: ['blockBlob']
  }
]

resource compte 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'sth${contexteCommun.suffixeCompact}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  kind: 'StorageV2'
  sku: { name: redondance }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: reseau == null ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: reseau == null ? 'Allow' : 'Deny'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      deleteRetentionPolicy: { enabled: true, days: 14 }
      containerDeleteRetentionPolicy: { enabled: true, days: 14 }
    }

    resource journal 'containers' = {
      name: 'journal'
      properties: { publicAccess: 'None' }
    }

    resource paquets 'containers' = {
      name: 'paquets'
      properties: { publicAccess: 'None' }
    }
  }

  resource cycle 'managementPolicies' = {
    name: 'default'
    dependsOn: [blobs]
    properties: {
      policy: {
        rules: [
          for regle in regles: {
            name: regle.nom
            enabled: true
            type: 'Lifecycle'
            definition: {
              filters: { blobTypes: regle.types, prefixMatch: [regle.prefixe] }
              actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: regle.jours } } }
            }
          }
        ]
      }
    }
  }
}

resource acces 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(compte.id, proprietaire, proprietaireDeBlobs)
  scope: compte
  properties: {
    principalId: proprietaire
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', proprietaireDeBlobs)
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: compte::blobs
  properties: {
    workspaceId: contexteCommun.journaux
    logs: [{ category: 'StorageDelete', enabled: true }]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

module accesPrive 'private-endpoint.bicep' = if (reseau != null) {
  params: {
    nom: compte.name
    location: contexteCommun.location
    tags: contexteCommun.tags
    reseau: reseau!
    cible: compte.id
    service: 'blob'
  }
}

output nom string = compte.name
output journal string = '${compte.properties.primaryEndpoints.blob}${compte::blobs::journal.name}'
output paquets string = '${compte.properties.primaryEndpoints.blob}${compte::blobs::paquets.name}'
