package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.socle.saisie.Saisie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What an avenant that revises the quantity of a subscription must satisfy. */
final class RegleAvenant {

    private RegleAvenant() {}

    /** Checks the revision, if there is one; {@code jour} is today. */
    static void quantite(Avenant avenant, List<LigneNumerotee> lignes, LocalDate jour) {
        Saisie.exiger(
                (avenant.ligne() == null) == (avenant.quantite() == null),
                "Indiquez la ligne revue et sa nouvelle quantité, ou ni l'une ni l'autre.",
                "quantite");
        if (avenant.ligne() == null) {
            return;
        }
        Saisie.exiger(
                avenant.ligne() >= 1 && avenant.ligne() <= lignes.size(),
                "La convention n'a pas de ligne n° %d.".formatted(avenant.ligne()),
                "ligne");
        LigneNumerotee revue = lignes.get(avenant.ligne() - 1);
        exigerAbonnementCompte(revue.ligne());
        exigerPlusRecente(revue, avenant.dateEffet());
        exigerQuantite(revue.quantiteAu(avenant.dateEffet()), avenant, jour);
    }

    private static void exigerAbonnementCompte(LigneConvention ligne) {
        Saisie.exiger(
                ligne.mode() == ModeFacturation.ABONNEMENT && ligne.quantite() != null,
                "Seule la quantité d'un abonnement de la grille se revoit par avenant.",
                "ligne");
    }

    private static void exigerPlusRecente(LigneNumerotee revue, LocalDate dateEffet) {
        Saisie.exiger(
                revue.revisions().stream()
                        .allMatch(revision -> revision.dateEffet().isBefore(dateEffet)),
                "Un avenant revoit déjà cette ligne à cette date ou après.",
                "dateEffet");
    }

    private static void exigerQuantite(BigDecimal ancienne, Avenant avenant, LocalDate jour) {
        int sens = avenant.quantite().compareTo(ancienne);
        Saisie.exiger(
                avenant.quantite().signum() > 0 && sens != 0,
                "La nouvelle quantité est strictement positive et différente de %s."
                        .formatted(ancienne.stripTrailingZeros().toPlainString()),
                "quantite");
        LocalDate effet = avenant.dateEffet();
        Saisie.exiger(
                sens > 0 || (effet.getDayOfYear() == 1 && effet.isAfter(jour)),
                "Une baisse prend effet un 1er janvier à venir : l'année commencée reste due.",
                "dateEffet");
    }
}
