package fr.cdg62.finances.convention;

import static fr.cdg62.finances.api.convention.EtatConvention.ACTIVE;
import static fr.cdg62.finances.api.convention.EtatConvention.AVENANT;
import static fr.cdg62.finances.api.convention.EtatConvention.BROUILLON;
import static fr.cdg62.finances.api.convention.EtatConvention.DELIBEREE;
import static fr.cdg62.finances.api.convention.EtatConvention.ECHUE;
import static fr.cdg62.finances.api.convention.EtatConvention.PROPOSEE;
import static fr.cdg62.finances.api.convention.EtatConvention.RESILIEE;
import static fr.cdg62.finances.api.convention.EtatConvention.SIGNEE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_FINANCES;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_SIGNATAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.PARTENAIRE;

import fr.cdg62.finances.api.convention.EtatConvention;
import fr.cdg62.finances.api.convention.EvenementConvention;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a convention; those of SYSTEME are raised by the rules, by nobody's request. */
final class MachineConvention {

    static final String SYSTEME = "SYSTEME";

    static final MachineEtats<EtatConvention, EvenementConvention> MACHINE = MachineEtats.de(
                    EtatConvention.class, EvenementConvention.class)
            .transition(BROUILLON, EvenementConvention.PROPOSER, PROPOSEE, CDG_FINANCES, CDG_NUMERIQUE)
            .transition(
                    PROPOSEE,
                    EvenementConvention.DELIBERER,
                    DELIBEREE,
                    COLLECTIVITE_GESTIONNAIRE,
                    COLLECTIVITE_SIGNATAIRE)
            .transition(
                    DELIBEREE,
                    EvenementConvention.SIGNER,
                    DELIBEREE,
                    COLLECTIVITE_SIGNATAIRE,
                    CDG_SIGNATAIRE,
                    PARTENAIRE)
            .transition(DELIBEREE, EvenementConvention.COMPLETER_SIGNATURES, SIGNEE, SYSTEME)
            .transition(SIGNEE, EvenementConvention.ACTIVER, ACTIVE, CDG_FINANCES, CDG_NUMERIQUE)
            .transition(ACTIVE, EvenementConvention.OUVRIR_AVENANT, AVENANT, CDG_FINANCES, CDG_NUMERIQUE)
            .transition(AVENANT, EvenementConvention.CONCLURE_AVENANT, ACTIVE, CDG_FINANCES, CDG_NUMERIQUE)
            .transition(
                    ACTIVE,
                    EvenementConvention.RESILIER,
                    RESILIEE,
                    COLLECTIVITE_SIGNATAIRE,
                    CDG_SIGNATAIRE,
                    CDG_FINANCES)
            .transition(
                    AVENANT,
                    EvenementConvention.RESILIER,
                    RESILIEE,
                    COLLECTIVITE_SIGNATAIRE,
                    CDG_SIGNATAIRE,
                    CDG_FINANCES)
            .transition(ACTIVE, EvenementConvention.ECHOIR, ECHUE, SYSTEME)
            .build();

    private MachineConvention() {}
}
