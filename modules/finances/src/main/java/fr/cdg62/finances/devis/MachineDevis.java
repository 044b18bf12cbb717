package fr.cdg62.finances.devis;

import static fr.cdg62.finances.api.devis.EtatDevis.ACCEPTE;
import static fr.cdg62.finances.api.devis.EtatDevis.BROUILLON;
import static fr.cdg62.finances.api.devis.EtatDevis.CONVERTI;
import static fr.cdg62.finances.api.devis.EtatDevis.EMIS;
import static fr.cdg62.finances.api.devis.EtatDevis.REFUSE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_FINANCES;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_NUMERIQUE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.finances.api.devis.EtatDevis;
import fr.cdg62.finances.api.devis.EvenementDevis;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a devis; EXPIRE has none, in nor out: it is read from the date. */
final class MachineDevis {

    static final MachineEtats<EtatDevis, EvenementDevis> MACHINE = MachineEtats.de(
                    EtatDevis.class, EvenementDevis.class)
            .transition(
                    BROUILLON,
                    EvenementDevis.MODIFIER,
                    BROUILLON,
                    CDG_FINANCES,
                    CDG_NUMERIQUE,
                    COLLECTIVITE_GESTIONNAIRE,
                    COLLECTIVITE_SIGNATAIRE)
            .transition(BROUILLON, EvenementDevis.EMETTRE, EMIS, CDG_FINANCES, CDG_NUMERIQUE)
            .transition(EMIS, EvenementDevis.ACCEPTER, ACCEPTE, COLLECTIVITE_SIGNATAIRE)
            .transition(EMIS, EvenementDevis.REFUSER, REFUSE, COLLECTIVITE_SIGNATAIRE, COLLECTIVITE_GESTIONNAIRE)
            .transition(ACCEPTE, EvenementDevis.CONVERTIR, CONVERTI, CDG_FINANCES, CDG_NUMERIQUE)
            .build();

    private MachineDevis() {}
}
