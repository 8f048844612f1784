metadata description = 'Communication Services and the domain that mails come from. Data stays in France.'

import { attribution, contexte, courrier, enObservation, roles } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string
param reglages courrier

@description('Identity of the function app.')
param expediteur string

var domainePropre = !empty(reglages.domaine)

@description('A domain that is not verified yet may not be linked: mails leave from Azure\'s until then.')
var parAzure = !domainePropre || !reglages.verifie

resource service 'Microsoft.Communication/emailServices@2023-04-01' = {
  name: 'acse-${contexteCommun.suffixe}'
  location: 'global'
  tags: contexteCommun.tags
  properties: { dataLocation: 'France' }

  resource propre 'domains' = if (domainePropre) {
    name: domainePropre ? reglages.domaine : 'aucun'
    location: 'global'
    tags: contexteCommun.tags
    properties: { domainManagement: 'CustomerManaged', userEngagementTracking: 'Disabled' }

    resource expediteurs 'senderUsernames' = if (domainePropre) {
      name: 'ne-pas-repondre'
      properties: { username: 'ne-pas-repondre', displayName: 'CEJ – espace conseiller' }
    }
  }

  resource dAzure 'domains' = if (parAzure) {
    name: 'AzureManagedDomain'
    location: 'global'
    tags: contexteCommun.tags
    properties: { domainManagement: 'AzureManaged', userEngagementTracking: 'Disabled' }
  }
}

resource communication 'Microsoft.Communication/communicationServices@2023-04-01' = {
  name: 'acs-${contexteCommun.suffixe}'
  location: 'global'
  tags: contexteCommun.tags
  properties: {
    dataLocation: 'France'
    linkedDomains: [parAzure ? service::dAzure.id : service::propre.id]
  }
}

resource envoi 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(communication.id, expediteur, roles.proprietaireDuCourrier)
  scope: communication
  properties: attribution(expediteur, roles.proprietaireDuCourrier)
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: communication
  properties: enObservation(journaux, 'Traffic', [])
}

output endpoint string = 'https://${communication.properties.hostName}'
output expediteur string = parAzure
  ? 'DoNotReply@${service::dAzure!.properties.mailFromSenderDomain}'
  : 'ne-pas-repondre@${service::propre!.properties.mailFromSenderDomain}'
