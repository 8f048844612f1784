metadata description = 'Communication Services and the domain that mails come from. Data stays in France.'

import { contexte, courrier } from 'types.bicep'

param contexteCommun contexte
param reglages courrier

@description('Identity of the function app.')
param expediteur string

var proprietaire = '09976791-48a7-449e-bb21-39d1a415f350'
var domainePropre = !empty(reglages.domaine)

resource service 'Microsoft.Communication/emailServices@2023-04-01' = {
  name: 'acse-${contexteCommun.suffixe}'
  location: 'global'
  tags: contexteCommun.tags
  properties: { dataLocation: 'France' }

  resource domaine 'domains' = {
    name: domainePropre ? reglages.domaine : 'AzureManagedDomain'
    location: 'global'
    tags: contexteCommun.tags
    properties: {
      domainManagement: domainePropre ? 'CustomerManaged' : 'AzureManaged'
      userEngagementTracking: 'Disabled'
    }

    resource expediteurs 'senderUsernames' = if (domainePropre) {
      name: 'ne-pas-repondre'
      properties: { username: 'ne-pas-repondre', displayName: 'CEJ – espace conseiller' }
    }
  }
}

resource communication 'Microsoft.Communication/communicationServices@2023-04-01' = {
  name: 'acs-${contexteCommun.suffixe}'
  location: 'global'
  tags: contexteCommun.tags
  properties: {
    dataLocation: 'France'
    linkedDomains: [service::domaine.id]
  }
}

resource envoi 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(communication.id, expediteur, proprietaire)
  scope: communication
  properties: {
    principalId: expediteur
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', proprietaire)
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: communication
  properties: {
    workspaceId: contexteCommun.journaux
    metrics: [{ category: 'Traffic', enabled: true }]
  }
}

output endpoint string = 'https://${communication.properties.hostName}'
output expediteur string = '${domainePropre ? 'ne-pas-repondre' : 'DoNotReply'}@${service::domaine.properties.mailFromSenderDomain}'
