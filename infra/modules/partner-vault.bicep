metadata description = 'Secrets of partners who know no managed identity. People write them; the template only says who reads them.'

import { attribution, contexte, enObservation, prive, roles } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string
param reseau prive?

@description('Identity of the function app.')
param lecteur string

resource coffre 'Microsoft.KeyVault/vaults@2024-11-01' = {
  // 24 characters at most.
  name: take('kv${contexteCommun.suffixeCompact}', 24)
  location: contexteCommun.location
  tags: contexteCommun.tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    // What is only tried can be taken away whole; null, because the service refuses false.
    enablePurgeProtection: reseau == null ? null : true
    publicNetworkAccess: reseau == null ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: reseau == null ? 'Allow' : 'Deny'
    }
  }
}

resource lecture 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(coffre.id, lecteur, roles.lecteurDeSecrets)
  scope: coffre
  properties: attribution(lecteur, roles.lecteurDeSecrets)
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: coffre
  properties: enObservation(journaux, 'AllMetrics', [{ categoryGroup: 'audit', enabled: true }])
}

module accesPrive 'private-endpoint.bicep' = if (reseau != null) {
  params: {
    nom: coffre.name
    contexteCommun: contexteCommun
    reseau: reseau!
    cible: coffre.id
    service: 'vault'
  }
}

output nom string = coffre.name
@description('Address of the secrets, for Key Vault references.')
output adresse string = 'https://${coffre.name}${environment().suffixes.keyvaultDns}/'
