// Production's functions in the other region, on the documents, attachments and address of production, when its region is lost
// (docs/exploitation/pannes.md#the-region-is-lost).
using 'main.bicep'

import { oui, ou } from 'modules/types.bicep'

param environnement = 'prod'
param location = 'northeurope'
param regionDuGroupe = 'northeurope'
param exigences = {
  CEJ_ASTREINTE: readEnvironmentVariable('CEJ_ASTREINTE', '')
  CEJ_AGENTS_EMETTEUR: readEnvironmentVariable('CEJ_AGENTS_EMETTEUR', '')
  CEJ_JEUNES_EMETTEUR: readEnvironmentVariable('CEJ_JEUNES_EMETTEUR', '')
  CEJ_DEMARCHES_URL: readEnvironmentVariable('CEJ_DEMARCHES_URL', '')
  CEJ_FRANCE_TRAVAIL_CLIENT: readEnvironmentVariable('CEJ_FRANCE_TRAVAIL_CLIENT', '')
  CEJ_SECOURS_GROUPE: readEnvironmentVariable('CEJ_SECOURS_GROUPE', '')
  CEJ_SECOURS_DOCUMENTS: readEnvironmentVariable('CEJ_SECOURS_DOCUMENTS', '')
  CEJ_SECOURS_PIECES: readEnvironmentVariable('CEJ_SECOURS_PIECES', '')
  CEJ_SECOURS_ENTREE: readEnvironmentVariable('CEJ_SECOURS_ENTREE', '')
  CEJ_SECOURS_ADRESSE: readEnvironmentVariable('CEJ_SECOURS_ADRESSE', '')
}
param prive = true
param reglagesDocuments = {
  mode: 'existants'
  groupe: readEnvironmentVariable('CEJ_SECOURS_GROUPE', '')
  compte: readEnvironmentVariable('CEJ_SECOURS_DOCUMENTS', '')
}
param compteDesDocuments = ''
param reglagesPieces = {
  mode: 'existantes'
  groupe: readEnvironmentVariable('CEJ_SECOURS_GROUPE', '')
  compte: readEnvironmentVariable('CEJ_SECOURS_PIECES', '')
}
param reglagesEntree = {
  mode: 'existante'
  groupe: readEnvironmentVariable('CEJ_SECOURS_GROUPE', '')
  profil: readEnvironmentVariable('CEJ_SECOURS_ENTREE', '')
  adresse: readEnvironmentVariable('CEJ_SECOURS_ADRESSE', '')
}
param reglagesHote = {
  memoire: 2048
  instancesMax: 200
  zones: false
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
  domaine: readEnvironmentVariable('CEJ_SECOURS_DOMAINE_COURRIEL', '')
  verifie: oui(readEnvironmentVariable('CEJ_SECOURS_DOMAINE_COURRIEL_VERIFIE', ''))
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
