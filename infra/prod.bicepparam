using 'main.bicep'

param environnement = 'prod'
param location = 'francecentral'
param prive = true
param reglagesDocuments = {
  mode: 'autoscale'
  plafonds: { dossiers: 12000, espaces: 8000, annuaire: 2000 }
  secours: 'francesouth'
}
param compteDesDocuments = readEnvironmentVariable('CEJ_COMPTE_DES_DOCUMENTS', '')
param reglagesHote = {
  memoire: 2048
  instancesMax: 200
  pretesHttp: 3
  pretesMinuteries: true
}
param reglagesIdentite = {
  emetteur: readEnvironmentVariable('CEJ_IDENTITE_EMETTEUR', 'https://identite.cej.example')
  audience: 'cej-api'
}
param reglagesCourrier = {
  domaine: readEnvironmentVariable('CEJ_DOMAINE_COURRIEL', 'courriel.cej.example')
  parMinute: 400
  parHeure: 20000
}
param reglagesDemarches = {
  url: readEnvironmentVariable('CEJ_DEMARCHES_URL', 'https://journal-prod.example/api/')
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
  budget: 5000
}
param budgetDepuis = '2026-11-01'
param redondanceHote = 'Standard_ZRS'
param redondancePieces = 'Standard_GZRS'
param plafondDAnalyse = 2000
param unitesDeChat = 30
param niveauDesTelephones = 'Standard'
param niveauDuSite = 'Standard'
param requetesParAdresse = 20000
param retention = 90
param plafondDeTelemesure = -1
param partDesTraces = '0.1'
param frequence = '*/15 * * * * *'
param frequenceDesAlertes = '0 */15 7-19 * * *'
param liensDAide = '[{"titre":"Site de ressources","url":"https://aide.cej.example"}]'
