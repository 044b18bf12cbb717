package fr.cdg62.carriere.api.entretien;

import fr.cdg62.socle.page.DemandePage;

/** Filters of a list of entretiens; each may be null. */
public record RechercheEntretiens(String siren, Long dossier, Integer annee, EtatEntretien etat, DemandePage page) {}
