using 'main.bicep'

import { offresPubliques, oui, ou } from 'modules/types.bicep'

param environnement = 'dev'
param location = 'francecentral'
param regionDuGroupe = 'francecentral'
param exigences = {
  CEJ_IDENTITE_EMETTEUR: readEnvironmentVariable('CEJ_IDENTITE_EMETTEUR', '')
}
param prive = false
param reglagesDocuments = { mode: 'serverless', region: 'francecentral' }
param compteDesDocuments = readEnvironmentVariable('CEJ_COMPTE_DES_DOCUMENTS', '')
param reglagesPieces = { mode: 'propres', redondance: 'Standard_LRS', plafondDAnalyse: 10 }
param reglagesEntree = {
  mode: 'propre'
  domaine: {
    nom: readEnvironmentVariable('CEJ_DOMAINE', '')
    enService: oui(readEnvironmentVariable('CEJ_DOMAINE_EN_SERVICE', ''))
  }
  requetesParAdresse: 3000
  niveauDuSite: 'Free'
  regionDuSite: 'westeurope'
}
param reglagesHote = {
  memoire: 2048
  instancesMax: 40
  zones: false
  pretesHttp: 0
  pretesMinuteries: false
}
param reglagesIdentite = {
  emetteur: readEnvironmentVariable('CEJ_IDENTITE_EMETTEUR', '')
  audience: 'cej-api'
}
param reglagesCourrier = { domaine: '', verifie: false, parMinute: 5, parHeure: 10 }
param reglagesDemarches = {
  url: ou(readEnvironmentVariable('CEJ_DEMARCHES_URL', ''), 'https://journal-dev.example/api/')
  urlDuJeton: readEnvironmentVariable('CEJ_DEMARCHES_URL_DU_JETON', '')
  clientId: readEnvironmentVariable('CEJ_DEMARCHES_CLIENT', '')
  portee: readEnvironmentVariable('CEJ_DEMARCHES_PORTEE', '')
}
param reglagesOffres = offresPubliques(ou(readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', ''), 'a-renseigner'))
param reglagesAlerte = {
  courriel: ou(readEnvironmentVariable('CEJ_ASTREINTE', ''), 'astreinte@cej.example')
  budget: 100
}
param budgetDepuis = readEnvironmentVariable('CEJ_BUDGET_DEPUIS', '')
param redondanceHote = 'Standard_LRS'
param unitesDeChat = 0
param niveauDesTelephones = 'Free'
param retention = 30
param plafondDeTelemesure = 1
param partDesTraces = '1'
param frequence = '0 */5 * * * *'
param frequenceDesAlertes = '0 */15 7-19 * * *'
param liensDAide = '[{"titre":"Site de ressources","url":"https://aide.cej.example"}]'
