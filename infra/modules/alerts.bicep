metadata description = 'What wakes someone: queries over telemetry (kql/), metrics of the services, a probe from outside, and the budget.'

import { alerte, contexte } from 'types.bicep'

param contexteCommun contexte

@description('Log Analytics workspace that is asked.')
param journaux string
param reglages alerte

@description('First day of the month from which the budget counts, e.g. 2026-11-01: never changed once it is made.')
param depuis string

param insights string
param documents string
param hub string

@description('Front Door.')
param entree string

@description('Mails an hour that the mail service takes.')
param quotaDeCourriels int

@description('Whether the hub has a paid tier, whose load is measured.')
param hubMesure bool

@description('Address of the probe.')
param sonde string

var attendu = loadJsonContent('../attendu.json')

@description('Timers that run every few seconds and must never be silent.')
var veillees = map(filter(items(attendu.minuteries), minuterie => minuterie.value.veillee), minuterie => minuterie.key)

@description('A query gives a line when something is wrong. Severity 1: now, whatever the hour; 2: today.')
var requetes = [
  { nom: 'erreurs', severite: 1, frequence: 'PT5M', texte: loadTextContent('../kql/alertes/erreurs.kql') }
  { nom: 'latence', severite: 2, frequence: 'PT15M', texte: loadTextContent('../kql/alertes/latence.kql') }
  { nom: 'effets', severite: 1, frequence: 'PT5M', texte: loadTextContent('../kql/alertes/effets.kql') }
  {
    nom: 'recapitulatif'
    severite: 1
    frequence: 'PT15M'
    texte: loadTextContent('../kql/alertes/recapitulatif.kql')
  }
  {
    nom: 'minuteries'
    severite: 1
    frequence: 'PT10M'
    texte: replace(
      loadTextContent('../kql/alertes/minuteries.kql'),
      '__MINUTERIES__',
      join(map(veillees, nom => '"${nom}"'), ', ')
    )
  }
  {
    nom: 'journal-rompu'
    severite: 1
    frequence: 'PT15M'
    texte: loadTextContent('../kql/alertes/journal-rompu.kql')
  }
  {
    nom: 'pieces-en-attente'
    severite: 2
    frequence: 'PT15M'
    texte: loadTextContent('../kql/alertes/pieces-en-attente.kql')
  }
  {
    nom: 'pieces-non-analysees'
    severite: 2
    frequence: 'PT15M'
    texte: loadTextContent('../kql/alertes/pieces-non-analysees.kql')
  }
  {
    nom: 'quota-courriels'
    severite: 2
    frequence: 'PT15M'
    texte: replace(loadTextContent('../kql/alertes/quota-courriels.kql'), '__QUOTA__', string(quotaDeCourriels))
  }
]

var mesures = concat(
  [
    {
      nom: 'documents-refuses'
      severite: 2
      cible: documents
      espace: 'Microsoft.DocumentDB/databaseAccounts'
      mesure: 'TotalRequests'
      agregation: 'Count'
      seuil: 100
      dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
    }
    {
      nom: 'documents-80-pour-cent'
      severite: 2
      cible: documents
      espace: 'Microsoft.DocumentDB/databaseAccounts'
      mesure: 'NormalizedRUConsumption'
      agregation: 'Maximum'
      seuil: 80
      dimensions: []
    }
    {
      nom: 'erreurs-a-l-entree'
      severite: 1
      cible: entree
      espace: 'Microsoft.Cdn/profiles'
      mesure: 'Percentage5XX'
      agregation: 'Average'
      seuil: 5
      dimensions: []
    }
  ],
  hubMesure
    ? [
        {
          nom: 'connexions-80-pour-cent'
          severite: 2
          cible: hub
          espace: 'Microsoft.SignalRService/SignalR'
          mesure: 'ConnectionQuotaUtilization'
          agregation: 'Maximum'
          seuil: 80
          dimensions: []
        }
      ]
    : []
)

resource destinataires 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${contexteCommun.suffixe}'
  location: 'global'
  tags: contexteCommun.tags
  properties: {
    groupShortName: 'cej'
    enabled: true
    emailReceivers: [
      {
        name: 'astreinte'
        emailAddress: reglages.courriel
        useCommonAlertSchema: true
      }
    ]
  }
}

resource parRequete 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for requete in requetes: {
    name: 'alerte-${requete.nom}-${contexteCommun.suffixe}'
    location: contexteCommun.location
    tags: contexteCommun.tags
    kind: 'LogAlert'
    properties: {
      displayName: 'CEJ : ${requete.nom}'
      description: 'docs/exploitation/alertes.md#${requete.nom}'
      severity: requete.severite
      enabled: true
      autoMitigate: true
      // A new workspace has no tables before something writes to them (Azure/bicep#11378); the queries stand that too.
      skipQueryValidation: true
      evaluationFrequency: requete.frequence
      windowSize: 'PT1H'
      overrideQueryTimeRange: 'P1D'
      scopes: [journaux]
      criteria: {
        allOf: [
          {
            query: requete.texte
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [destinataires.id] }
    }
  }
]

resource parMesure 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for mesure in mesures: {
    name: 'alerte-${mesure.nom}-${contexteCommun.suffixe}'
    location: 'global'
    tags: contexteCommun.tags
    properties: {
      description: 'docs/exploitation/alertes.md#${mesure.nom}'
      severity: mesure.severite
      enabled: true
      autoMitigate: true
      evaluationFrequency: 'PT5M'
      windowSize: 'PT5M'
      scopes: [mesure.cible]
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: mesure.nom
            metricNamespace: mesure.espace
            metricName: mesure.mesure
            timeAggregation: mesure.agregation
            operator: 'GreaterThan'
            threshold: mesure.seuil
            dimensions: mesure.dimensions
          }
        ]
      }
      actions: [{ actionGroupId: destinataires.id }]
    }
  }
]

resource probe 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'sonde-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: union(contexteCommun.tags, { 'hidden-link:${insights}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: 'sonde-${contexteCommun.suffixe}'
    Name: 'sonde'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-fr-pra-edge' }
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
    ]
    Request: { RequestUrl: sonde, HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource horsService 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'alerte-sonde-${contexteCommun.suffixe}'
  location: 'global'
  tags: contexteCommun.tags
  properties: {
    description: 'docs/exploitation/alertes.md#sonde'
    severity: 0
    enabled: true
    autoMitigate: true
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    scopes: [probe.id, insights]
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: probe.id
      componentId: insights
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: destinataires.id }]
  }
}

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: 'budget-${contexteCommun.suffixe}'
  properties: {
    category: 'Cost'
    amount: reglages.budget
    timeGrain: 'Monthly'
    timePeriod: { startDate: depuis }
    notifications: {
      'reel-80': {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [reglages.courriel]
        contactGroups: [destinataires.id]
      }
      'reel-100': {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Actual'
        contactEmails: [reglages.courriel]
        contactGroups: [destinataires.id]
      }
      'prevu-100': {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [reglages.courriel]
        contactGroups: [destinataires.id]
      }
    }
  }
}
