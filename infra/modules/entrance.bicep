metadata description = 'One address for the front end and the API (Front Door): the page\'s content security policy allows its own origin only.'

import { contexte } from 'types.bicep'

param contexteCommun contexte

@description('Host names behind.')
param domaineDuSite string
param domaineDeLApi string

@description('Requests that one address may make in a minute. Offices share one: the application counts by person.')
@minValue(100)
param requetesParMinute int

var origines = [
  { nom: 'site', domaine: domaineDuSite, chemins: ['/*'], sonde: '/' }
  { nom: 'api', domaine: domaineDeLApi, chemins: ['/api/*', '/api'], sonde: '/api/health' }
]

resource profil 'Microsoft.Cdn/profiles@2024-02-01' = {
  name: 'afd-${contexteCommun.suffixe}'
  location: 'global'
  tags: contexteCommun.tags
  sku: { name: 'Standard_AzureFrontDoor' }
  properties: { originResponseTimeoutSeconds: 60 }

  resource entree 'afdEndpoints' = {
    name: 'cej-${contexteCommun.suffixe}'
    location: 'global'
    tags: contexteCommun.tags
    properties: { enabledState: 'Enabled' }
  }
}

resource groupes 'Microsoft.Cdn/profiles/originGroups@2024-02-01' = [
  for origine in origines: {
    parent: profil
    name: origine.nom
    properties: {
      healthProbeSettings: {
        probePath: origine.sonde
        probeProtocol: 'Https'
        probeRequestType: 'GET'
        probeIntervalInSeconds: 100
      }
      loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 2, additionalLatencyInMilliseconds: 50 }
      sessionAffinityState: 'Disabled'
    }
  }
]

resource derriere 'Microsoft.Cdn/profiles/originGroups/origins@2024-02-01' = [
  for (origine, i) in origines: {
    parent: groupes[i]
    name: origine.nom
    properties: {
      hostName: origine.domaine
      originHostHeader: origine.domaine
      httpsPort: 443
      enforceCertificateNameCheck: true
      enabledState: 'Enabled'
    }
  }
]

resource chemins 'Microsoft.Cdn/profiles/afdEndpoints/routes@2024-02-01' = [
  for (origine, i) in origines: {
    parent: profil::entree
    name: origine.nom
    dependsOn: [derriere[i]]
    properties: {
      originGroup: { id: groupes[i].id }
      patternsToMatch: origine.chemins
      supportedProtocols: ['Http', 'Https']
      httpsRedirect: 'Enabled'
      forwardingProtocol: 'HttpsOnly'
      linkToDefaultDomain: 'Enabled'
    }
  }
]

resource parefeu 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2024-02-01' = {
  name: 'waf${contexteCommun.suffixeCompact}'
  location: 'global'
  tags: contexteCommun.tags
  sku: { name: 'Standard_AzureFrontDoor' }
  properties: {
    policySettings: { enabledState: 'Enabled', mode: 'Prevention' }
    customRules: {
      rules: [
        {
          name: 'ParAdresse'
          enabledState: 'Enabled'
          priority: 10
          ruleType: 'RateLimitRule'
          rateLimitDurationInMinutes: 1
          rateLimitThreshold: requetesParMinute
          action: 'Block'
          matchConditions: [
            { matchVariable: 'RequestUri', operator: 'Contains', matchValue: ['/api/'] }
          ]
        }
      ]
    }
  }
}

resource protection 'Microsoft.Cdn/profiles/securityPolicies@2024-02-01' = {
  parent: profil
  name: 'parefeu'
  properties: {
    parameters: {
      type: 'WebApplicationFirewall'
      wafPolicy: { id: parefeu.id }
      associations: [{ domains: [{ id: profil::entree.id }], patternsToMatch: ['/*'] }]
    }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: profil
  properties: {
    workspaceId: contexteCommun.journaux
    // Not the requests: their query strings hold what people search for.
    logs: [{ category: 'FrontDoorHealthProbeLog', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = profil.id
output domaine string = profil::entree.properties.hostName
output identifiant string = profil.properties.frontDoorId
