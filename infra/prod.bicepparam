using 'main.bicep'

import { oui, ou } from 'modules/types.bicep'

param environnement = 'prod'
param location = 'francecentral'
param regionDuGroupe = 'northeurope'
param exigences = {
  CEJ_ASTREINTE: readEnvironmentVariable('CEJ_ASTREINTE', '')
  CEJ_AGENTS_EMETTEUR: readEnvironmentVariable('CEJ_AGENTS_EMETTEUR', '')
  CEJ_JEUNES_EMETTEUR: readEnvironmentVariable('CEJ_JEUNES_EMETTEUR', '')
  CEJ_DOMAINE_COURRIEL: readEnvironmentVariable('CEJ_DOMAINE_COURRIEL', '')
  CEJ_DEMARCHES_URL: readEnvironmentVariable('CEJ_DEMARCHES_URL', '')
  CEJ_FRANCE_TRAVAIL_CLIENT: readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', '')
}
param prive = true
param reglagesDocuments = {
  mode: 'autoscale'
  region: 'francecentral'
  // A restored account may have none (docs/exploitation/pannes.md).
  zones: !oui(readEnvironmentVariable('CEJ_DOCUMENTS_SANS_ZONES', ''))
  plafonds: { dossiers: 12000, espaces: 8000, annuaire: 2000 }
  secours: 'northeurope'
}
param compteDesDocuments = readEnvironmentVariable('CEJ_COMPTE_DES_DOCUMENTS', '')
param reglagesPieces = { mode: 'propres', redondance: 'Standard_GZRS', plafondDAnalyse: 2000 }
param reglagesEntree = {
  mode: 'propre'
  domaine: {
    nom: readEnvironmentVariable('CEJ_DOMAINE', '')
    enService: oui(readEnvironmentVariable('CEJ_DOMAINE_EN_SERVICE', ''))
  }
  requetesParAdresse: 20000
  niveauDuSite: 'Standard'
  regionDuSite: 'westeurope'
}
param reglagesHote = {
  memoire: 2048
  instancesMax: 200
  zones: true
  pretesHttp: 3
  pretesMinuteries: true
}
param reglagesIdentite = {
  agents: {
    emetteur: readEnvironmentVariable('CEJ_AGENTS_EMETTEUR', '')
    autorite: readEnvironmentVariable('CEJ_AGENTS_AUTORITE', '')
    audience: ou(readEnvironmentVariable('CEJ_AGENTS_AUDIENCE', ''), 'cej-api')
    sujet: ou(readEnvironmentVariable('CEJ_AGENTS_SUJET', ''), 'sub')
    adresse: ou(readEnvironmentVariable('CEJ_AGENTS_ADRESSE', ''), 'email')
    verifiee: ou(readEnvironmentVariable('CEJ_AGENTS_VERIFIEE', ''), 'email_verified')
    prenom: ou(readEnvironmentVariable('CEJ_AGENTS_PRENOM', ''), 'given_name')
    nom: ou(readEnvironmentVariable('CEJ_AGENTS_NOM', ''), 'family_name')
    revendication: ou(readEnvironmentVariable('CEJ_AGENTS_REVENDICATION', ''), 'roles')
    conseillers: ou(readEnvironmentVariable('CEJ_AGENTS_CONSEILLERS', ''), 'cej-conseiller')
    operateurs: ou(readEnvironmentVariable('CEJ_AGENTS_OPERATEURS', ''), 'cej-operateur')
  }
  jeunes: {
    emetteur: readEnvironmentVariable('CEJ_JEUNES_EMETTEUR', '')
    autorite: readEnvironmentVariable('CEJ_JEUNES_AUTORITE', '')
    audience: ou(readEnvironmentVariable('CEJ_JEUNES_AUDIENCE', ''), 'cej-api')
    sujet: ou(readEnvironmentVariable('CEJ_JEUNES_SUJET', ''), 'sub')
    adresse: ou(readEnvironmentVariable('CEJ_JEUNES_ADRESSE', ''), 'email')
    verifiee: ou(readEnvironmentVariable('CEJ_JEUNES_VERIFIEE', ''), 'email_verified')
    prenom: ou(readEnvironmentVariable('CEJ_JEUNES_PRENOM', ''), 'given_name')
    nom: ou(readEnvironmentVariable('CEJ_JEUNES_NOM', ''), 'family_name')
    revendication: readEnvironmentVariable('CEJ_JEUNES_REVENDICATION', '')
    beneficiaires: readEnvironmentVariable('CEJ_JEUNES_BENEFICIAIRES', '')
  }
}
param reglagesCourrier = {
  domaine: readEnvironmentVariable('CEJ_DOMAINE_COURRIEL', '')
  verifie: oui(readEnvironmentVariable('CEJ_DOMAINE_COURRIEL_VERIFIE', ''))
  parMinute: 400
  parHeure: 20000
}
param reglagesDemarches = {
  url: ou(readEnvironmentVariable('CEJ_DEMARCHES_URL', ''), 'https://journal-prod.example/api/')
  urlDuJeton: readEnvironmentVariable('CEJ_DEMARCHES_URL_DU_JETON', '')
  clientId: readEnvironmentVariable('CEJ_DEMARCHES_CLIENT', '')
  portee: readEnvironmentVariable('CEJ_DEMARCHES_PORTEE', '')
}
param clientDesOffres = readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', '')
param reglagesAlerte = {
  courriel: ou(readEnvironmentVariable('CEJ_ASTREINTE', ''), 'astreinte@cej.example')
  budget: 5000
}
param budgetDepuis = readEnvironmentVariable('CEJ_BUDGET_DEPUIS', '')
param redondanceHote = 'Standard_ZRS'
param unitesDeChat = 30
param niveauDesTelephones = 'Standard'
param retention = 90
param plafondDeTelemesure = -1
param partDesTraces = '0.1'
param frequence = '*/15 * * * * *'
param frequenceDesAlertes = '0 */15 7-19 * * *'
param liensDAide = '[{"titre":"Site de ressources","url":"https://aide.cej.example"}]'
