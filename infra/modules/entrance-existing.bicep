metadata description = 'The Front Door of another deployment, which these functions answer.'

param profil string

resource entree 'Microsoft.Cdn/profiles@2024-02-01' existing = {
  name: profil
}

output id string = entree.id
output identifiant string = entree.properties.frontDoorId
