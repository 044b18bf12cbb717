package fr.cdg62.carriere.api.aptitude;

import fr.cdg62.socle.page.DemandePage;

/** Filters of the lists; every one may be null. Sorts: {@code grade}, {@code annee}. */
public record RechercheListes(NatureListe nature, String grade, Integer annee, EtatListe etat, DemandePage page) {}
