package fr.cdg62.carriere.api.nomenclature;

import fr.cdg62.socle.parametre.Source;

/** A rubrique of the dossier, 1 to 21 (arrêté of 21 December 2012). */
public record RubriqueVue(int numero, String libelle, Source source) {}
