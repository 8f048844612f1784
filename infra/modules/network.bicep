metadata description = 'The virtual network of an environment whose data is reached over private addresses only.'

import { contexte } from 'types.bicep'

param contexteCommun contexte

var prefixe = '10.40.0.0/22'

@description('The private DNS zones of the services that get private endpoints.')
var zonesPrivees = {
  blob: 'privatelink.blob.${environment().suffixes.storage}'
  documents: 'privatelink.documents.azure.com'
  signalr: 'privatelink.service.signalr.net'
  coffre: 'privatelink.vaultcore.azure.net'
}

resource groupeDeSecurite 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'nsg-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  properties: {
    securityRules: [
      {
        name: 'rien-depuis-internet'
        properties: {
          direction: 'Inbound'
          priority: 4000
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource reseau 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${contexteCommun.suffixe}'
  location: contexteCommun.location
  tags: contexteCommun.tags
  properties: {
    addressSpace: { addressPrefixes: [prefixe] }
    subnets: [
      {
        name: 'fonctions'
        properties: {
          addressPrefix: cidrSubnet(prefixe, 24, 0)
          networkSecurityGroup: { id: groupeDeSecurite.id }
          delegations: [
            {
              name: 'flex'
              properties: { serviceName: 'Microsoft.App/environments' }
            }
          ]
        }
      }
      {
        name: 'prives'
        properties: {
          addressPrefix: cidrSubnet(prefixe, 24, 1)
          networkSecurityGroup: { id: groupeDeSecurite.id }
          privateEndpointNetworkPolicies: 'Enabled'
        }
      }
    ]
  }

  resource fonctions 'subnets' existing = {
    name: 'fonctions'
  }

  resource prives 'subnets' existing = {
    name: 'prives'
  }
}

resource zones 'Microsoft.Network/privateDnsZones@2020-06-01' = [
  for zone in items(zonesPrivees): {
    name: zone.value
    location: 'global'
    tags: contexteCommun.tags
  }
]

resource liens 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [
  for (zone, i) in items(zonesPrivees): {
    parent: zones[i]
    name: 'vnet-${contexteCommun.suffixe}'
    location: 'global'
    tags: contexteCommun.tags
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: reseau.id }
    }
  }
]

output fonctions string = reseau::fonctions.id
output prives string = reseau::prives.id
output zones object = {
  blob: resourceId('Microsoft.Network/privateDnsZones', zonesPrivees.blob)
  documents: resourceId('Microsoft.Network/privateDnsZones', zonesPrivees.documents)
  signalr: resourceId('Microsoft.Network/privateDnsZones', zonesPrivees.signalr)
  coffre: resourceId('Microsoft.Network/privateDnsZones', zonesPrivees.coffre)
}
