metadata description = 'Attachments. Clients download here with one-minute links that the function app signs, so the account keeps a public address; nothing else opens it.'

import { contexte } from 'types.bicep'

param contexteCommun contexte

@description('SKU of the account.')
param redondance 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GZRS'

@description('Identity of the function app.')
param proprietaire string

@description('Most GB that the malware scan reads in a month.')
@minValue(10)
param plafondDAnalyse int

var proprietaireDeBlobs = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var delegateurDeBlobs = 'db58b8e5-c6ad-4a2a-8342-4190687cbf4a'

@description('Attachments live 4 months, which are 123 days at most; the application deletes them, this is the safety net.')
var joursDeVie = 123

resource compte 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: 'stp${contexteCommun.suffixeCompact}'
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
                version: { delete: { daysAfterCreationGreaterThan: joursDeVie } }
              }
            }
          }
        ]
      }
    }
  }
}

resource ecriture 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(compte::blobs::pieces.id, proprietaire, proprietaireDeBlobs)
  scope: compte::blobs::pieces
  properties: {
    principalId: proprietaire
    principalType: 'ServicePrincipal'
    description: 'Owner, not Contributor: the result of the malware scan is an index tag.'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', proprietaireDeBlobs)
  }
}

resource signature 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(compte.id, proprietaire, delegateurDeBlobs)
  scope: compte
  properties: {
    principalId: proprietaire
    principalType: 'ServicePrincipal'
    description: 'Signs download links.'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', delegateurDeBlobs)
  }
}

// The result becomes index tags of the blob, which is the service's default and what the application reads.
resource analyse 'Microsoft.Security/defenderForStorageSettings@2025-01-01' = {
  name: 'current'
  scope: compte
  properties: {
    isEnabled: true
    overrideSubscriptionLevelSettings: true
    malwareScanning: {
      onUpload: { isEnabled: true, capGBPerMonth: plafondDAnalyse }
    }
    sensitiveDataDiscovery: { isEnabled: false }
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

output conteneur string = '${compte.properties.primaryEndpoints.blob}${compte::blobs::pieces.name}'
