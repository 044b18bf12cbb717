package fr.cdg62.finances.api.catalogue;

/**
 * The right of one collectivité to one mission at one date.
 *
 * @param mission code of the mission
 * @param libelle name of the mission
 * @param cercle circle of the mission
 * @param etat what the collectivité may do
 * @param motif why, in French, for the user
 * @param demarche what to do to get the mission, in French, empty when it is open whole
 */
public record DroitVue(String mission, String libelle, Cercle cercle, EtatDroit etat, String motif, String demarche) {}
