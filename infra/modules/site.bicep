metadata description = 'The static front end.'

import { contexte } from 'types.bicep'

param contexteCommun contexte

@description('Static Web Apps exist in few regions; content is served from everywhere anyway.')
param location string

param niveau 'Free' | 'Standard'

resource site 'Microsoft.Web/staticSites@2024-04-01' = {
  name: 'stapp-${contexteCommun.suffixe}'
  location: location
  tags: union(contexteCommun.tags, { 'azd-service-name': 'web' })
  sku: { name: niveau, tier: niveau }
  properties: {
    allowConfigFileUpdates: true
    publicNetworkAccess: 'Enabled'
    stagingEnvironmentPolicy: 'Disabled'
  }
}

output nom string = site.name
output domaine string = site.properties.defaultHostname
