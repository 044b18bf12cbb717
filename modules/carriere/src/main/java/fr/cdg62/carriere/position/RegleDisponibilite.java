package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.acte.EnfantVise;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.carriere.controle.Seuils;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;

/** Length of each disponibilité, total over the career by type, age of the child, date of the request of renewal. */
final class RegleDisponibilite implements Regle {
    static final String DEMANDE = "DISPO_DEMANDE_MOIS";
    static final String DEMANDE_SEUIL = "DISPO_DEMANDE_SEUIL_MOIS";
    private static final String AGE_ENFANT = "DISPO_ENFANT_ANS";
    private static final String ADOPTION = "DISPO_ADOPTION_SEMAINES";
    private static final String RETOUR = "DISPO_RETOUR_MOIS";

    /** Code of the longest time in one act for a type, in months. */
    static String parActe(MotifPosition motif) {
        return "DISPO_" + motif + "_ACTE_MOIS";
    }

    /** Code of the longest time over the career for a type, in months. */
    static String total(MotifPosition motif) {
        return "DISPO_" + motif + "_TOTAL_MOIS";
    }

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.positions(TypePosition.DISPONIBILITE)) {
            if (Bornes.exigerFin(fait, constats)) {
                duree(etude, fait, constats);
                cumul(etude, fait, constats);
                retour(etude, fait, constats);
                enfant(etude, fait, constats);
                demande(etude, fait, constats);
            }
        }
    }

    private static void duree(ActeEtudie etude, Fait fait, Constats constats) {
        MotifPosition motif = ActeEtudie.motif(fait);
        String objet = "Disponibilité « %s »".formatted(motif.libelle());
        etude.seuils().si(parActe(motif), fait.du()).ifPresent(mois -> Bornes.exigerMois(fait, objet, mois, constats));
        if (motif == MotifPosition.ADOPTION) {
            Seuils.Seuil semaines = etude.seuils().au(ADOPTION, fait.du());
            LocalDate dernier = fait.du().plusWeeks(semaines.valeur()).minusDays(1);
            if (fait.periode().fin().isAfter(dernier)) {
                constats.refuser(
                        CodeProbleme.POSITION_DUREE,
                        "%s : %d semaines au plus, soit jusqu'au %s."
                                .formatted(objet, semaines.valeur(), courte(dernier)),
                        semaines.source(),
                        "changements");
            }
        }
    }

    private static void cumul(ActeEtudie etude, Fait fait, Constats constats) {
        MotifPosition motif = ActeEtudie.motif(fait);
        etude.seuils().si(total(motif), fait.du()).ifPresent(mois -> {
            Duree duree = Bornes.total(etude.segments(), segment -> segment.motif() == motif);
            if (duree.compareTo(Duree.mois(mois.valeur())) > 0) {
                constats.refuser(
                        CodeProbleme.POSITION_CUMUL,
                        "Disponibilité « %s » : %s sur l'ensemble de la carrière avec cet acte, pour %s au plus."
                                .formatted(
                                        motif.libelle(),
                                        duree.texte(),
                                        Duree.mois(mois.valeur()).texte()),
                        mois.source(),
                        "changements");
            }
        });
    }

    /** Until December 2025, 18 months of service had to separate the first five years from the following ones. */
    private static void retour(ActeEtudie etude, Fait fait, Constats constats) {
        MotifPosition motif = MotifPosition.CONVENANCES_PERSONNELLES;
        if (ActeEtudie.motif(fait) != motif) {
            return;
        }
        etude.seuils().si(RETOUR, fait.du()).ifPresent(retour -> {
            Seuils.Seuil parActe = etude.seuils().au(parActe(motif), fait.du());
            Duree duree = Bornes.total(etude.segments(), segment -> segment.motif() == motif);
            if (duree.compareTo(Duree.mois(parActe.valeur())) > 0 && !revenu(etude, fait, retour.valeur())) {
                constats.refuser(
                        CodeProbleme.POSITION_CUMUL,
                        "Au-delà de %s de disponibilité pour convenances personnelles, un retour de %d mois en activité était exigé au %s."
                                .formatted(Duree.mois(parActe.valeur()).texte(), retour.valeur(), courte(fait.du())),
                        retour.source(),
                        "changements");
            }
        });
    }

    private static boolean revenu(ActeEtudie etude, Fait fait, int mois) {
        List<Segment> avant = etude.avant()
                .debut()
                .filter(debut -> debut.isBefore(fait.du()))
                .map(debut ->
                        etude.avant().segments(Periode.entre(debut, fait.du().minusDays(1))))
                .orElse(List.of());
        return avant.stream()
                .dropWhile(segment -> segment.motif() != MotifPosition.CONVENANCES_PERSONNELLES)
                .filter(segment -> segment.position() == TypePosition.ACTIVITE)
                .anyMatch(segment ->
                        Duree.entre(segment.periode().debut(), segment.periode().fin())
                                        .compareTo(Duree.mois(mois))
                                >= 0);
    }

    private static void enfant(ActeEtudie etude, Fait fait, Constats constats) {
        if (ActeEtudie.motif(fait) != MotifPosition.ENFANT_MOINS_12_ANS) {
            return;
        }
        EnfantVise enfant = etude.acte().enfant();
        Seuils.Seuil age = etude.seuils().au(AGE_ENFANT, fait.du());
        if (enfant == null || enfant.naissance() == null) {
            constats.anomalie(
                    "ENFANT_NON_INDIQUE",
                    "La date de naissance de l'enfant n'est pas indiquée : la limite d'âge n'a pas pu être contrôlée.",
                    age.source(),
                    "enfant");
            return;
        }
        LocalDate anniversaire = enfant.naissance().plusYears(age.valeur());
        if (!fait.periode().fin().isBefore(anniversaire)) {
            constats.refuser(
                    CodeProbleme.POSITION_ENFANT,
                    "L'enfant a %d ans le %s : la disponibilité finit au plus tard la veille."
                            .formatted(age.valeur(), courte(anniversaire)),
                    age.source(),
                    "enfant");
        }
    }

    /** A late request is no ground of refusal: it is only said. */
    private static void demande(ActeEtudie etude, Fait fait, Constats constats) {
        Seuils.Seuil seuil = etude.seuils().au(DEMANDE_SEUIL, fait.du());
        Seuils.Seuil delai = etude.seuils().au(DEMANDE, fait.du());
        boolean longue = etude.renouvelle(fait)
                .map(segment ->
                        Duree.entre(segment.periode().debut(), segment.periode().fin()))
                .filter(duree -> duree.compareTo(Duree.mois(seuil.valeur())) > 0)
                .isPresent();
        LocalDate limite = fait.du().minusDays(1).minusMonths(delai.valeur());
        LocalDate demande = etude.acte().dateDemande();
        if (longue && demande == null) {
            constats.anomalie(
                    "DEMANDE_NON_INDIQUEE",
                    "La date de la demande de renouvellement n'est pas indiquée ; elle était due le %s au plus tard."
                            .formatted(courte(limite)),
                    delai.source(),
                    "dateDemande");
        } else if (longue && demande.isAfter(limite)) {
            constats.anomalie(
                    "RENOUVELLEMENT_TARDIF",
                    "Renouvellement demandé le %s, après le %s (%d mois avant la fin) : ce retard n'est pas un motif de refus."
                            .formatted(courte(demande), courte(limite), delai.valeur()),
                    delai.source(),
                    "dateDemande");
        }
    }
}
