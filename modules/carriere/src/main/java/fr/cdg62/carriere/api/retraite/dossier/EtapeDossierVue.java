package fr.cdg62.carriere.api.retraite.dossier;

import java.time.Instant;

/**
 * One step of the life of a dossier.
 *
 * @param evenement what happened, null for the opening
 * @param etat state reached
 * @param par account that did it
 * @param texte reason, observations, number: what was said; empty for none
 */
public record EtapeDossierVue(
        Instant le, EvenementDossierRetraite evenement, EtatDossierRetraite etat, String par, String texte) {}
