package fr.cdg62.carriere.entretien;

import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;

/**
 * The legal delays of the entretien professionnel, as in force on a day.
 *
 * @param convocation days between convocation and entretien
 * @param notification days to notify the report
 * @param revision jours francs to ask for its revision
 * @param reponse days for the employer to answer
 * @param cap months to seize the CAP after the answer
 */
record DelaisEntretien(int convocation, int notification, int revision, int reponse, int cap) {
    /** First day on which the entretien may be held. */
    LocalDate entretienAuPlusTot(LocalDate convocationLe) {
        return Delais.joursCalendaires(convocationLe, convocation);
    }

    LocalDate notificationAuPlusTard(LocalDate tenuLe) {
        return Delais.joursCalendaires(tenuLe, notification);
    }

    LocalDate revisionAuPlusTard(LocalDate notifieLe) {
        return Delais.joursFrancs(notifieLe, revision);
    }

    LocalDate reponseAuPlusTard(LocalDate revisionLe) {
        return Delais.joursCalendaires(revisionLe, reponse);
    }

    LocalDate capAuPlusTard(LocalDate reponseLe) {
        return Delais.mois(reponseLe, cap);
    }

    void exigerConvocation(LocalDate convoqueLe, LocalDate prevuLe) {
        LocalDate tot = entretienAuPlusTot(convoqueLe);
        if (prevuLe.isBefore(tot)) {
            throw new DemandeRefusee(
                    CodeProbleme.ENTRETIEN_DELAI,
                    "L'agent est convoqué %d jours au moins avant l'entretien : convoqué le %s, il ne peut être reçu avant le %s."
                            .formatted(convocation, DateFrancaise.courte(convoqueLe), DateFrancaise.courte(tot)),
                    "prevuLe");
        }
    }

    void exigerRevision(LocalDate notifieLe, LocalDate demandeeLe) {
        LocalDate limite = revisionAuPlusTard(notifieLe);
        if (demandeeLe.isAfter(limite)) {
            throw new DemandeRefusee(
                    CodeProbleme.ENTRETIEN_DELAI,
                    "La révision se demande dans les %d jours francs de la notification du compte rendu : le délai a expiré le %s."
                            .formatted(revision, DateFrancaise.courte(limite)),
                    "le");
        }
    }

    void exigerCap(LocalDate reponseLe, LocalDate saisieLe) {
        LocalDate limite = capAuPlusTard(reponseLe);
        if (saisieLe.isAfter(limite)) {
            throw new DemandeRefusee(
                    CodeProbleme.ENTRETIEN_DELAI,
                    "La CAP est saisie dans le mois de la réponse à la demande de révision : le délai a expiré le %s."
                            .formatted(DateFrancaise.courte(limite)),
                    "le");
        }
    }

    /** A report becomes final only when nobody may ask for anything any more. */
    void exigerPlusDeRecours(LocalDate limite, LocalDate le) {
        if (!le.isAfter(limite)) {
            throw new DemandeRefusee(
                    CodeProbleme.ENTRETIEN_DELAI,
                    "Le compte rendu n'est pas définitif : l'agent peut encore agir jusqu'au %s inclus."
                            .formatted(DateFrancaise.courte(limite)),
                    "le");
        }
    }
}
