package fr.cdg62.carriere.api.retraite.avis;

import java.time.LocalDate;

/** A request in a list. */
public record LigneAvis(long id, String agent, String siren, TypeAvis type, EtatAvis etat, LocalDate depart) {}
