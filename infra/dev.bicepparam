using 'main.bicep'

param environnement = 'dev'
param location = 'francecentral'
param prive = false
param reglagesDocuments = { mode: 'serverless' }
param compteDesDocuments = readEnvironmentVariable('CEJ_COMPTE_DES_DOCUMENTS', '')
param reglagesHote = {
  memoire: 2048
  instancesMax: 40
  pretesHttp: 0
  pretesMinuteries: false
}
param reglagesIdentite = {
  emetteur: readEnvironmentVariable('CEJ_IDENTITE_EMETTEUR', 'https://identite-dev.cej.example')
  audience: 'cej-api'
}
param reglagesCourrier = { domaine: '', parMinute: 5, parHeure: 10 }
param reglagesDemarches = {
  url: readEnvironmentVariable('CEJ_DEMARCHES_URL', 'https://journal-dev.example/api/')
  urlDuJeton: readEnvironmentVariable('CEJ_DEMARCHES_URL_DU_JETON', '')
  clientId: readEnvironmentVariable('CEJ_DEMARCHES_CLIENT', '')
  portee: readEnvironmentVariable('CEJ_DEMARCHES_PORTEE', '')
}
param reglagesOffres = {
  franceTravailAdresse: 'https://api.francetravail.io/partenaire/offresdemploi/v2/'
  franceTravailJeton: 'https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire'
  franceTravailClient: readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', 'a-renseigner')
  engagementAdresse: 'https://api.api-engagement.beta.gouv.fr/v0/'
  engagementEditeur: '5f99dbe75eb1ad767733b206'
  immersionAdresse: 'https://immersion-facile.beta.gouv.fr/api/v2/'
}
param reglagesAlerte = {
  courriel: readEnvironmentVariable('CEJ_ASTREINTE', 'astreinte@cej.example')
  budget: 100
}
param budgetDepuis = '2026-11-01'
param redondanceHote = 'Standard_LRS'
param redondancePieces = 'Standard_LRS'
param plafondDAnalyse = 10
param unitesDeChat = 0
param niveauDesTelephones = 'Free'
param niveauDuSite = 'Free'
param requetesParAdresse = 3000
param retention = 30
param plafondDeTelemesure = 1
param partDesTraces = '1'
param frequence = '0 */5 * * * *'
param frequenceDesAlertes = '0 */15 7-19 * * *'
param liensDAide = '[{"titre":"Site de ressources","url":"https://aide.cej.example"}]'
