metadata description = 'Attachments. Clients download here with one-minute links that the function app signs, so the account keeps a public address; nothing else opens it.'

import { contexte, enObservation, piecesPropres } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string

@description('Identity of the function app.')
param proprietaire string

param reglages piecesPropres

@description('Attachments live 4 months, which are 123 days at most; the application deletes them, this is the safety net.')
var joursDeVie = 123

resource compte 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stp${contexteCommun.suffixeCompact}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  kind: 'StorageV2'
  sku: { name: reglages.redondance }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    networkAcls: { bypass: 'None', defaultAction: 'Allow' }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: 7 }
      containerDeleteRetentionPolicy: { enabled: true, days: 7 }
    }

    resource pieces 'containers' = {
      name: 'pieces'
      properties: { publicAccess: 'None' }
    }
  }

  resource cycle 'managementPolicies' = {
    name: 'default'
    dependsOn: [blobs]
    properties: {
      policy: {
        rules: [
          {
            name: 'pieces-4-mois'
            enabled: true
            type: 'Lifecycle'
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['pieces/'] }
              actions: {
                baseBlob: { delete: { daysAfterCreationGreaterThan: joursDeVie } }
                // A deletion turns the blob into a version: it goes within a day, and soft deletion keeps it for the 7 that
                // docs/exploitation/donnees.md promises (learn.microsoft.com/azure/storage/blobs/versioning-overview).
                version: { delete: { daysAfterCreationGreaterThan: 1 } }
              }
            }
          }
        ]
      }
    }
  }
}

module acces 'piece-access.bicep' = {
  params: { compte: compte.name, conteneur: compte::blobs::pieces.name, proprietaire: proprietaire }
}

// The result becomes index tags of the blob, which is the service's default and what the application reads.
resource analyse 'Microsoft.Security/defenderForStorageSettings@2025-01-01' = {
  name: 'current'
  scope: compte
  properties: {
    isEnabled: true
    overrideSubscriptionLevelSettings: true
    malwareScanning: {
      onUpload: { isEnabled: true, capGBPerMonth: reglages.plafondDAnalyse }
    }
    sensitiveDataDiscovery: { isEnabled: false }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: compte::blobs
  properties: enObservation(journaux, 'Transaction', [{ category: 'StorageDelete', enabled: true }])
}

output conteneur string = acces.outputs.conteneur
