metadata description = 'Azure SignalR Service, serverless: clients only listen, the function app only sends.'

import { attribution, contexte, enObservation, prive, roles } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string
param reseau prive?

@description('Units of 1,000 connections; 0 takes the free tier (20 connections).')
@minValue(0)
@maxValue(100)
param unites int

@description('Identity of the function app.')
param emetteur string

resource hub 'Microsoft.SignalRService/signalR@2024-03-01' = {
  name: 'sigr-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  kind: 'SignalR'
  sku: unites == 0
    ? { name: 'Free_F1', tier: 'Free', capacity: 1 }
    : { name: 'Standard_S1', tier: 'Standard', capacity: unites }
  properties: {
    features: [{ flag: 'ServiceMode', value: 'Serverless' }]
    disableLocalAuth: true
    disableAadAuth: false
    tls: { clientCertEnabled: false }
    publicNetworkAccess: 'Enabled'
    // The default action is for requests that no rule matches, those of the private endpoint among them: it has no rule of its own,
    // because its name is only known afterwards (learn.microsoft.com/azure/azure-signalr/howto-network-access-control).
    networkACLs: {
      defaultAction: 'Allow'
      publicNetwork: {
        allow: reseau == null ? ['ClientConnection', 'ServerConnection', 'RESTAPI', 'Trace'] : ['ClientConnection']
        deny: reseau == null ? [] : ['ServerConnection', 'RESTAPI', 'Trace']
      }
    }
  }
}

resource envoi 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(hub.id, emetteur, roles.proprietaireDuHub)
  scope: hub
  properties: attribution(emetteur, roles.proprietaireDuHub)
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: hub
  properties: enObservation(journaux, 'AllMetrics', [])
}

module accesPrive 'private-endpoint.bicep' = if (reseau != null) {
  params: {
    nom: hub.name
    contexteCommun: contexteCommun
    reseau: reseau!
    cible: hub.id
    service: 'signalr'
  }
}

output id string = hub.id
output adresse string = 'https://${hub.properties.hostName}'
