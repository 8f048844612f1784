metadata description = 'Storage of the host: deployed packages, timer leases, and the access audit. No client ever comes here.'

import { attribution, contexte, enObservation, prive, roles } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string
param reseau prive?

@description('SKU of the account.')
param redondance 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'

@description('Identity of the function app.')
param proprietaire string

@description('Days that the access audit is kept: 12 months.')
var joursDuJournal = 366

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
    properties: {
      policy: {
        // Nothing for paquets/: Flex Consumption keeps one package there and starts every instance from it, however old it is
        // (learn.microsoft.com/azure/azure-functions/flex-consumption-plan#deployment).
        rules: [
          {
            name: 'journal-12-mois'
            enabled: true
            type: 'Lifecycle'
            definition: {
              filters: { blobTypes: ['appendBlob'], prefixMatch: ['${compte::blobs::journal.name}/'] }
              actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: joursDuJournal } } }
            }
          }
        ]
      }
    }
  }
}

resource acces 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(compte.id, proprietaire, roles.proprietaireDeBlobs)
  scope: compte
  properties: attribution(proprietaire, roles.proprietaireDeBlobs)
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: compte::blobs
  properties: enObservation(journaux, 'Transaction', [{ category: 'StorageDelete', enabled: true }])
}

module accesPrive 'private-endpoint.bicep' = if (reseau != null) {
  params: {
    nom: compte.name
    contexteCommun: contexteCommun
    reseau: reseau!
    cible: compte.id
    service: 'blob'
  }
}

output nom string = compte.name
output journal string = '${compte.properties.primaryEndpoints.blob}${compte::blobs::journal.name}'
output paquets string = '${compte.properties.primaryEndpoints.blob}${compte::blobs::paquets.name}'
