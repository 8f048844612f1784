metadata description = 'Notification Hubs: makes phones ring. It knows no managed identity for sending: its key is put in the vault by hand.'

import { contexte, enObservation } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string
param niveau 'Free' | 'Basic' | 'Standard'

@description('The policy whose key the application holds: devices and notifications, no management.')
var politique = 'application'

resource espace 'Microsoft.NotificationHubs/namespaces@2023-09-01' = {
  name: 'ntfns-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  sku: { name: niveau }

  resource hub 'notificationHubs' = {
    name: 'cej'
    location: contexteCommun.location
    tags: contexteCommun.tags

    resource droits 'authorizationRules' = {
      name: politique
      properties: { rights: ['Listen', 'Send'] }
    }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  // The namespace has no metric of its own (learn.microsoft.com/azure/azure-monitor/reference/metrics-index).
  scope: espace::hub
  properties: enObservation(journaux, 'AllMetrics', [])
}

output adresse string = 'https://${espace.name}.servicebus.windows.net/${espace::hub.name}'
output politique string = politique
