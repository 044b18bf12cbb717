package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.api.parcours.Statut;

/** Whose career it is, as a proposal repeats it. */
public record CarriereSuivie(long id, String siren, String arrondissement, String nom, String prenom, Statut statut) {
    /** Name as written in a list: « DUPONT Camille ». */
    public String agent() {
        return nom + " " + prenom;
    }
}
