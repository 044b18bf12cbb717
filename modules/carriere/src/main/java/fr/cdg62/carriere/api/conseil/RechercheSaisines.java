package fr.cdg62.carriere.api.conseil;

import fr.cdg62.socle.page.DemandePage;

/** Filters of a list of saisines; each may be null. */
public record RechercheSaisines(String siren, NatureSaisine nature, EtatSaisine etat, DemandePage page) {}
