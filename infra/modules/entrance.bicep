metadata description = 'One address for the front end and the API (Front Door): the page\'s content security policy allows its own origin only.'

import { contexte, enObservation, domaine } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that diagnostics go to.')
param journaux string

@description('Host names behind.')
param domaineDuSite string
param domaineDeLApi string

@description('An address of one\'s own. One that is added in the portal is undone by the next delivery.')
param domainePropre domaine

@description('Requests that one address may make in a minute. Offices share one: the application counts by person.')
@minValue(100)
param requetesParMinute int

var origines = [
  { nom: 'site', domaine: domaineDuSite, chemins: ['/*'] }
  { nom: 'api', domaine: domaineDeLApi, chemins: ['/api/*', '/api'] }
]
var aUnDomaine = !empty(domainePropre.nom)

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
    // No health probe: with one origin there is nothing to choose, and probes from every edge would keep the functions awake
    // (learn.microsoft.com/azure/frontdoor/best-practices, about groups of one origin).
    properties: {
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

resource domainePublic 'Microsoft.Cdn/profiles/customDomains@2024-02-01' = if (aUnDomaine) {
  parent: profil
  name: aUnDomaine ? replace(domainePropre.nom, '.', '-') : 'aucun'
  properties: {
    hostName: domainePropre.nom
    tlsSettings: { certificateType: 'ManagedCertificate', minimumTlsVersion: 'TLS12' }
  }
}

resource entetes 'Microsoft.Cdn/profiles/ruleSets@2024-02-01' = {
  parent: profil
  name: 'entetes'

  // The Functions host pairs a call with its request by this header: with a client's own, the request would wait until it fails.
  resource invocation 'rules' = {
    name: 'sansInvocation'
    properties: {
      order: 1
      matchProcessingBehavior: 'Continue'
      actions: [
        {
          name: 'ModifyRequestHeader'
          parameters: {
            typeName: 'DeliveryRuleHeaderActionParameters'
            headerAction: 'Delete'
            headerName: 'x-ms-invocation-id'
          }
        }
      ]
    }
  }
}

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
      customDomains: aUnDomaine ? [{ id: domainePublic.id }] : []
      ruleSets: [{ id: entetes.id }]
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
      associations: [
        {
          domains: concat([{ id: profil::entree.id }], aUnDomaine ? [{ id: domainePublic.id }] : [])
          patternsToMatch: ['/*']
        }
      ]
    }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'journaux'
  scope: profil
  // No log of requests: their query strings hold what people search for.
  properties: enObservation(journaux, 'AllMetrics', [])
}

output id string = profil.id
@description('The address that Front Door gives; the CNAME of one\'s own domain leads there.')
output domaine string = profil::entree.properties.hostName
@description('The TXT record _dnsauth of the domain; empty once it is validated, or without one.')
output validation string = aUnDomaine ? (domainePublic!.properties.?validationProperties.?validationToken ?? '') : ''
output identifiant string = profil.properties.frontDoorId
