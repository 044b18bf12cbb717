package fr.cdg62.carriere.api.retraite.compte;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A period, as the account has it (specification carrière, § 3.3).
 *
 * @param debut first day
 * @param fin last day, included; null for one that goes on
 * @param siren employer
 * @param statut TITULAIRE or STAGIAIRE: a contractuel has no account
 * @param position one of {@link #POSITIONS}
 * @param motif reason of the position, null for none
 * @param quotite percentage of part time, null for full time
 * @param motifTemps reason of the part time, null for full time or when it is on authorisation
 * @param heures weekly hours of an employment à temps non complet, null for a full-time one
 * @param grade code of the grade in the grids, null when the account does not say it
 * @param indiceBrut IB, null when the account does not say it
 * @param indiceMajore IM, null when the account does not say it
 * @param categorie active or sedentary
 * @param cotisee whether the retenue was paid
 * @param nbi points of nouvelle bonification indiciaire, 1 to 120; null for none
 * @param surcotisation whether the retenue was paid as for a full time, of a part time or a temps non complet only
 * @param servicesActifsJours days of services in active category, 1 to those of the period; null when the category says
 *     it all
 */
public record PeriodeCompte(
        @NotNull(message = "Indiquez le premier jour de la période.")
        LocalDate debut,

        LocalDate fin,

        @NotNull(message = "Indiquez l'employeur de la période.")
        String siren,

        @NotNull(message = "Indiquez le statut.") Statut statut,
        @NotNull(message = "Indiquez la position.") TypePosition position,
        MotifPosition motif,
        BigDecimal quotite,
        MotifTempsPartiel motifTemps,
        BigDecimal heures,
        String grade,
        Integer indiceBrut,
        Integer indiceMajore,
        @NotNull(message = "Indiquez la catégorie.") Categorie categorie,
        boolean cotisee,
        Integer nbi,
        boolean surcotisation,
        Integer servicesActifsJours) {
    /** Those an account knows. */
    public static final Set<TypePosition> POSITIONS = Set.of(
            TypePosition.ACTIVITE,
            TypePosition.MISE_A_DISPOSITION,
            TypePosition.DETACHEMENT,
            TypePosition.DISPONIBILITE,
            TypePosition.CONGE_PARENTAL);
}
