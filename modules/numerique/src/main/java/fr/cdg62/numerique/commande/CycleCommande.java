package fr.cdg62.numerique.commande;

import static fr.cdg62.numerique.api.securisation.EtatCommande.*;
import static fr.cdg62.numerique.api.securisation.EvenementCommande.*;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.PARTENAIRE;

import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.function.Predicate;

/** The life cycle of an order (specification numérique §1.14) and who may move it. */
public final class CycleCommande {
    /** Whoever acts for the system: events that follow from another one. Never granted to anybody. */
    static final String SUITE = "SUITE";

    public static final Predicate<String> PAR_SUITE = SUITE::equals;
    public static final Predicate<String> PAR_PARTENAIRE = PARTENAIRE::equals;

    static final MachineEtats<EtatCommande, EvenementCommande> MACHINE = MachineEtats.de(
                    EtatCommande.class, EvenementCommande.class)
            .transition(DEMANDE, TRANSMETTRE, DEVIS_DEMANDE, CDG_NUMERIQUE)
            .transition(DEMANDE, RESILIER, RESILIE, COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(DEVIS_DEMANDE, ACCUSER, DEVIS_DEMANDE, PARTENAIRE)
            .transition(DEVIS_DEMANDE, RECEVOIR_DEVIS, DEVIS_RECU, PARTENAIRE)
            .transition(
                    DEVIS_DEMANDE, RESILIER, RESILIE, COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(
                    DEVIS_RECU,
                    REDEMANDER_DEVIS,
                    DEVIS_DEMANDE,
                    COLLECTIVITE_GESTIONNAIRE,
                    COLLECTIVITE_SIGNATAIRE,
                    CDG_NUMERIQUE)
            .transition(DEVIS_RECU, ACCEPTER_DEVIS, ACCEPTE, COLLECTIVITE_SIGNATAIRE)
            .transition(DEVIS_RECU, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(ACCEPTE, OUVRIR_CONVENTION, CONVENTION, CDG_NUMERIQUE)
            .transition(ACCEPTE, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(CONVENTION, SIGNER, CONVENTION, PARTENAIRE)
            .transition(CONVENTION, COMMANDER, COMMANDE, SUITE)
            .transition(CONVENTION, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(COMMANDE, ACCUSER, COMMANDE, PARTENAIRE)
            .transition(COMMANDE, SUIVRE_SERVICE, COMMANDE, PARTENAIRE)
            .transition(COMMANDE, METTRE_EN_SERVICE, EN_SERVICE, SUITE)
            .transition(COMMANDE, TERMINER, RESILIE, SUITE)
            .transition(COMMANDE, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(EN_SERVICE, SUIVRE_SERVICE, EN_SERVICE, PARTENAIRE)
            .transition(EN_SERVICE, DECLARER_INCIDENT, INCIDENT, SUITE)
            .transition(EN_SERVICE, TERMINER, RESILIE, SUITE)
            .transition(EN_SERVICE, RENOUVELER, RENOUVELLEMENT, COLLECTIVITE_SIGNATAIRE)
            .transition(EN_SERVICE, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(INCIDENT, SUIVRE_SERVICE, INCIDENT, PARTENAIRE)
            .transition(INCIDENT, RETABLIR, EN_SERVICE, SUITE)
            .transition(INCIDENT, TERMINER, RESILIE, SUITE)
            .transition(INCIDENT, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .transition(RENOUVELLEMENT, SUIVRE_SERVICE, RENOUVELLEMENT, PARTENAIRE)
            .transition(RENOUVELLEMENT, CONFIRMER_RENOUVELLEMENT, EN_SERVICE, CDG_NUMERIQUE)
            .transition(RENOUVELLEMENT, TERMINER, RESILIE, SUITE)
            .transition(RENOUVELLEMENT, RESILIER, RESILIE, COLLECTIVITE_SIGNATAIRE, CDG_NUMERIQUE)
            .build();

    private CycleCommande() {}
}
