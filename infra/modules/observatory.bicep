metadata description = 'Where logs, traces and metrics end: a Log Analytics workspace and Application Insights on it.'

import { attribution, contexte, roles } from 'types.bicep'

param contexteCommun contexte

@description('Days that telemetry is kept. It holds no personal data.')
@minValue(30)
@maxValue(365)
param retention int

@description('GB a day after which nothing more is taken; -1 for no limit.')
param plafond int

@description('Identity that may publish telemetry.')
param publieur string

resource journaux 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retention
    workspaceCapping: { dailyQuotaGb: plafond }
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: journaux.id
    DisableLocalAuth: true
    DisableIpMasking: false
  }
}

resource publication 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, publieur, roles.publieurDeMesures)
  scope: insights
  properties: attribution(publieur, roles.publieurDeMesures)
}

output journaux string = journaux.id
output insights string = insights.id
@description('Names an address and a component; without a token of an allowed identity it opens nothing.')
output connexion string = insights.properties.ConnectionString
