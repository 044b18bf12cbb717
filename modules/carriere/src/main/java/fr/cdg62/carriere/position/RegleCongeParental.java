package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.acte.EnfantVise;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.carriere.controle.Seuils;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;

/** Periods of two to six months, until the child's limit, asked for in time: a late renewal is lost. */
final class RegleCongeParental implements Regle {
    static final String RENOUVELLEMENT = "CONGE_PARENTAL_RENOUVELLEMENT_MOIS";
    static final String ENTRETIEN = "CONGE_PARENTAL_ENTRETIEN_SEMAINES";
    private static final String MINIMUM = "CONGE_PARENTAL_MINIMUM_MOIS";
    private static final String MAXIMUM = "CONGE_PARENTAL_MAXIMUM_MOIS";
    private static final String DEMANDE = "CONGE_PARENTAL_DEMANDE_MOIS";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.positions(TypePosition.CONGE_PARENTAL)) {
            if (Bornes.exigerFin(fait, constats)) {
                EnfantVise enfant = etude.acte().enfant();
                if (enfant == null || enfant.naissance() == null) {
                    constats.refuser(
                            CodeProbleme.SAISIE_INVALIDE,
                            "Indiquez l'enfant pour lequel le congé parental est accordé.",
                            "",
                            "enfant");
                } else {
                    LimiteEnfant limite = LimiteEnfant.de(enfant, fait.du(), etude.seuils());
                    limite(fait, limite, constats);
                    duree(etude, fait, limite, constats);
                }
                demande(etude, fait, constats);
            }
        }
    }

    private static void limite(Fait fait, LimiteEnfant limite, Constats constats) {
        if (!fait.periode().fin().isBefore(limite.jour())) {
            constats.refuser(
                    CodeProbleme.POSITION_ENFANT,
                    "Le congé parental finit au plus tard le %s ; l'acte va jusqu'au %s."
                            .formatted(
                                    courte(limite.jour().minusDays(1)),
                                    courte(fait.periode().fin())),
                    limite.seuil().source(),
                    "enfant");
        }
        if (limite.aVerifier()) {
            constats.anomalie(
                    "ECOLE_MATERNELLE",
                    "Naissances multiples : le terme est l'entrée à l'école maternelle, prise au %s ; à vérifier."
                            .formatted(courte(limite.jour())),
                    limite.seuil().source(),
                    "enfant");
        }
    }

    private static void duree(ActeEtudie etude, Fait fait, LimiteEnfant limite, Constats constats) {
        Bornes.exigerMois(fait, "Congé parental", etude.seuils().au(MAXIMUM, fait.du()), constats);
        Seuils.Seuil minimum = etude.seuils().au(MINIMUM, fait.du());
        LocalDate plusTot = fait.du().plusMonths(minimum.valeur()).minusDays(1);
        boolean derniere = fait.periode().fin().equals(limite.jour().minusDays(1));
        if (fait.periode().fin().isBefore(plusTot) && !derniere) {
            constats.refuser(
                    CodeProbleme.POSITION_DUREE,
                    "Congé parental : chaque période dure %d mois au moins, soit jusqu'au %s ; seule la dernière peut être plus courte."
                            .formatted(minimum.valeur(), courte(plusTot)),
                    minimum.source(),
                    "changements");
        }
    }

    private static void demande(ActeEtudie etude, Fait fait, Constats constats) {
        LocalDate demande = etude.acte().dateDemande();
        if (etude.renouvelle(fait).isPresent()) {
            renouvellement(etude, fait, demande, constats);
            return;
        }
        Seuils.Seuil delai = etude.seuils().au(DEMANDE, fait.du());
        LocalDate limite = fait.du().minusMonths(delai.valeur());
        if (demande != null && demande.isAfter(limite)) {
            constats.anomalie(
                    "DEMANDE_TARDIVE",
                    "Congé parental demandé le %s, après le %s (%d mois avant son début)."
                            .formatted(courte(demande), courte(limite), delai.valeur()),
                    delai.source(),
                    "dateDemande");
        }
    }

    private static void renouvellement(ActeEtudie etude, Fait fait, LocalDate demande, Constats constats) {
        Seuils.Seuil delai = etude.seuils().au(RENOUVELLEMENT, fait.du());
        LocalDate limite = fait.du().minusDays(1).minusMonths(delai.valeur());
        if (demande == null) {
            constats.refuser(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Indiquez la date de la demande de renouvellement : elle était due le %s au plus tard."
                            .formatted(courte(limite)),
                    delai.source(),
                    "dateDemande");
        } else if (demande.isAfter(limite)) {
            constats.refuser(
                    CodeProbleme.RENOUVELLEMENT_TARDIF,
                    "Renouvellement du congé parental demandé le %s : il devait l'être le %s au plus tard, le droit est perdu."
                            .formatted(courte(demande), courte(limite)),
                    delai.source(),
                    "dateDemande");
        }
    }
}
