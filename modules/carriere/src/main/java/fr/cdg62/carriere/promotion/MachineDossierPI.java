package fr.cdg62.carriere.promotion;

import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_SIGNATAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import fr.cdg62.carriere.api.promotion.dossier.EvenementDossierPI;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.List;

/** Transitions of a proposal (§ 1.5 and § 1.21). */
final class MachineDossierPI {

    static final MachineEtats<EtatDossierPI, EvenementDossierPI> MACHINE = machine();

    private MachineDossierPI() {}

    private static MachineEtats<EtatDossierPI, EvenementDossierPI> machine() {
        MachineEtats.Builder<EtatDossierPI, EvenementDossierPI> machine = MachineEtats.de(
                        EtatDossierPI.class, EvenementDossierPI.class)
                .transition(
                        EtatDossierPI.BROUILLON,
                        EvenementDossierPI.PROPOSER,
                        EtatDossierPI.PROPOSE,
                        COLLECTIVITE_SIGNATAIRE)
                .transition(
                        EtatDossierPI.BROUILLON,
                        EvenementDossierPI.COMPLETER,
                        EtatDossierPI.BROUILLON,
                        COLLECTIVITE_GESTIONNAIRE,
                        COLLECTIVITE_SIGNATAIRE)
                .transition(
                        EtatDossierPI.PROPOSE,
                        EvenementDossierPI.DECLARER_RECEVABLE,
                        EtatDossierPI.RECEVABLE,
                        CDG_CARRIERE)
                .transition(
                        EtatDossierPI.PROPOSE,
                        EvenementDossierPI.DECLARER_IRRECEVABLE,
                        EtatDossierPI.IRRECEVABLE,
                        CDG_CARRIERE)
                .transition(
                        EtatDossierPI.RECEVABLE,
                        EvenementDossierPI.DECLARER_COMPLET,
                        EtatDossierPI.COMPLET,
                        CDG_CARRIERE)
                .transition(EtatDossierPI.RECEVABLE, EvenementDossierPI.RELANCER, EtatDossierPI.INCOMPLET, CDG_CARRIERE)
                .transition(
                        EtatDossierPI.INCOMPLET,
                        EvenementDossierPI.COMPLETER,
                        EtatDossierPI.RECEVABLE,
                        COLLECTIVITE_GESTIONNAIRE,
                        COLLECTIVITE_SIGNATAIRE)
                .transition(
                        EtatDossierPI.INCOMPLET,
                        EvenementDossierPI.DECLARER_IRRECEVABLE,
                        EtatDossierPI.IRRECEVABLE,
                        CDG_CARRIERE)
                .transition(EtatDossierPI.RETENU, EvenementDossierPI.INSCRIRE, EtatDossierPI.INSCRIT, CDG_SIGNATAIRE);
        for (EtatDossierPI cotable : List.of(EtatDossierPI.COMPLET, EtatDossierPI.COTE)) {
            machine.transition(cotable, EvenementDossierPI.COTER, EtatDossierPI.COTE, CDG_CARRIERE);
        }
        for (EtatDossierPI arbitrable : List.of(EtatDossierPI.COTE, EtatDossierPI.RETENU, EtatDossierPI.NON_RETENU)) {
            machine.transition(
                            arbitrable, EvenementDossierPI.RETENIR, EtatDossierPI.RETENU, CDG_CARRIERE, CDG_SIGNATAIRE)
                    .transition(
                            arbitrable,
                            EvenementDossierPI.ECARTER,
                            EtatDossierPI.NON_RETENU,
                            CDG_CARRIERE,
                            CDG_SIGNATAIRE);
        }
        return machine.build();
    }
}
