package fr.cdg62.carriere.avancement.nomination;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.avancement.service.PlaceAtteinte;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.classement.RegleAvancement;
import fr.cdg62.carriere.classement.Validite.Usage;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import java.time.LocalDate;

/** Where an agent named to a grade is placed in it, by the tables of classement in force that day. */
public record ClassementAuGrade(ProjectionCarriere projection, RegleAvancement regle) {
    /** Where he stands in the grade he leaves, by the career without the avancement. */
    public SituationDeGrade place(Chronologie avant, LocalDate date) {
        return new PlaceAtteinte(projection).le(avant, date);
    }

    /**
     * Where he is placed in the new one.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee TABLE_NON_CHARGEE or GRILLE_NON_CHARGEE when what is loaded does not
     *     tell; ECHELON_NON_CLASSE when the table leaves the agent out
     */
    public Classement de(SituationDeGrade quittee, String grade, LocalDate date) {
        return regle.classer(quittee, grade, date, Usage.COURANT);
    }
}
