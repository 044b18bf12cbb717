package fr.cdg62.carriere.retraite.dossier;

import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.ACCEPTE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.ANNULEE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.A_INSTRUIRE_CENTRALISATEUR;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.A_INSTRUIRE_EMPLOYEUR;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.CONCEDEE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.CONTROLE_CDG;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.DECOMPTE_PROVISOIRE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.DELEGUEE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.EN_PAIEMENT;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.EN_TRAITEMENT;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.REFUSE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.REJETEE;
import static fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite.TRANSMISE;
import static fr.cdg62.referentiel.api.acces.Roles.AGENT;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.EnumSet;
import java.util.Set;

/**
 * Transitions: two tables that differ only by whom the dossier comes back to, the employer or the CdG that instructs for
 * him.
 */
final class MachineDossierRetraite {
    private static final Set<EtatDossierRetraite> CHEZ_NOUS =
            EnumSet.of(A_INSTRUIRE_EMPLOYEUR, DELEGUEE, A_INSTRUIRE_CENTRALISATEUR, CONTROLE_CDG, REJETEE, REFUSE);
    private static final Set<EtatDossierRetraite> PARTIS =
            EnumSet.of(TRANSMISE, EN_TRAITEMENT, DECOMPTE_PROVISOIRE, ACCEPTE);

    static final MachineEtats<EtatDossierRetraite, EvenementDossierRetraite> EMPLOYEUR = table(A_INSTRUIRE_EMPLOYEUR);
    static final MachineEtats<EtatDossierRetraite, EvenementDossierRetraite> CENTRALISATEUR =
            table(A_INSTRUIRE_CENTRALISATEUR);

    private MachineDossierRetraite() {}

    private static MachineEtats<EtatDossierRetraite, EvenementDossierRetraite> table(EtatDossierRetraite retour) {
        MachineEtats.Builder<EtatDossierRetraite, EvenementDossierRetraite> table =
                MachineEtats.de(EtatDossierRetraite.class, EvenementDossierRetraite.class);
        instruire(table);
        controler(table, retour);
        suivre(table, retour);
        modifier(table);
        arreter(table);
        return table.build();
    }

    private static void instruire(MachineEtats.Builder<EtatDossierRetraite, EvenementDossierRetraite> table) {
        table.transition(
                        A_INSTRUIRE_EMPLOYEUR,
                        EvenementDossierRetraite.SOUMETTRE,
                        CONTROLE_CDG,
                        COLLECTIVITE_GESTIONNAIRE,
                        COLLECTIVITE_SIGNATAIRE)
                .transition(
                        A_INSTRUIRE_EMPLOYEUR,
                        EvenementDossierRetraite.DELEGUER,
                        DELEGUEE,
                        COLLECTIVITE_GESTIONNAIRE,
                        COLLECTIVITE_SIGNATAIRE)
                .transition(
                        DELEGUEE, EvenementDossierRetraite.PRENDRE_EN_CHARGE, A_INSTRUIRE_CENTRALISATEUR, CDG_CARRIERE)
                .transition(A_INSTRUIRE_CENTRALISATEUR, EvenementDossierRetraite.SOUMETTRE, CONTROLE_CDG, CDG_CARRIERE);
        for (EtatDossierRetraite etat : EnumSet.of(DELEGUEE, A_INSTRUIRE_CENTRALISATEUR)) {
            table.transition(
                    etat,
                    EvenementDossierRetraite.RESTITUER,
                    A_INSTRUIRE_EMPLOYEUR,
                    COLLECTIVITE_GESTIONNAIRE,
                    CDG_CARRIERE);
        }
    }

    private static void controler(
            MachineEtats.Builder<EtatDossierRetraite, EvenementDossierRetraite> table, EtatDossierRetraite retour) {
        table.transition(CONTROLE_CDG, EvenementDossierRetraite.CONFORME, CONTROLE_CDG, CDG_CARRIERE)
                .transition(CONTROLE_CDG, EvenementDossierRetraite.A_CORRIGER, retour, CDG_CARRIERE)
                .transition(CONTROLE_CDG, EvenementDossierRetraite.TRANSMETTRE, TRANSMISE, CDG_CARRIERE);
    }

    private static void suivre(
            MachineEtats.Builder<EtatDossierRetraite, EvenementDossierRetraite> table, EtatDossierRetraite retour) {
        table.transition(TRANSMISE, EvenementDossierRetraite.METTRE_EN_TRAITEMENT, EN_TRAITEMENT, CDG_CARRIERE)
                .transition(TRANSMISE, EvenementDossierRetraite.REJETER, REJETEE, CDG_CARRIERE)
                .transition(EN_TRAITEMENT, EvenementDossierRetraite.REJETER, REJETEE, CDG_CARRIERE)
                .transition(
                        EN_TRAITEMENT, EvenementDossierRetraite.RECEVOIR_DECOMPTE, DECOMPTE_PROVISOIRE, CDG_CARRIERE)
                .transition(
                        DECOMPTE_PROVISOIRE,
                        EvenementDossierRetraite.RECEVOIR_DECOMPTE,
                        DECOMPTE_PROVISOIRE,
                        CDG_CARRIERE)
                .transition(
                        DECOMPTE_PROVISOIRE,
                        EvenementDossierRetraite.ACCEPTER,
                        ACCEPTE,
                        COLLECTIVITE_GESTIONNAIRE,
                        AGENT)
                .transition(
                        DECOMPTE_PROVISOIRE, EvenementDossierRetraite.REFUSER, REFUSE, COLLECTIVITE_GESTIONNAIRE, AGENT)
                .transition(
                        REJETEE, EvenementDossierRetraite.REPRENDRE, retour, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
                .transition(REFUSE, EvenementDossierRetraite.REPRENDRE, retour, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE)
                .transition(ACCEPTE, EvenementDossierRetraite.CONCEDER, CONCEDEE, CDG_CARRIERE)
                .transition(CONCEDEE, EvenementDossierRetraite.METTRE_EN_PAIEMENT, EN_PAIEMENT, CDG_CARRIERE);
    }

    private static void modifier(MachineEtats.Builder<EtatDossierRetraite, EvenementDossierRetraite> table) {
        EvenementDossierRetraite modifier = EvenementDossierRetraite.MODIFIER;
        table.transition(A_INSTRUIRE_EMPLOYEUR, modifier, A_INSTRUIRE_EMPLOYEUR, COLLECTIVITE_GESTIONNAIRE)
                .transition(A_INSTRUIRE_CENTRALISATEUR, modifier, A_INSTRUIRE_CENTRALISATEUR, CDG_CARRIERE)
                .transition(CONTROLE_CDG, modifier, CONTROLE_CDG, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE);
        PARTIS.forEach(etat -> table.transition(etat, modifier, CONTROLE_CDG, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE));
    }

    private static void arreter(MachineEtats.Builder<EtatDossierRetraite, EvenementDossierRetraite> table) {
        EnumSet<EtatDossierRetraite> vivants = EnumSet.copyOf(CHEZ_NOUS);
        vivants.addAll(PARTIS);
        vivants.forEach(etat -> table.transition(
                etat, EvenementDossierRetraite.DECLARER_DECES, ANNULEE, COLLECTIVITE_GESTIONNAIRE, CDG_CARRIERE));
        CHEZ_NOUS.forEach(etat ->
                table.transition(etat, EvenementDossierRetraite.ABANDONNER, ANNULEE, COLLECTIVITE_GESTIONNAIRE));
    }
}
