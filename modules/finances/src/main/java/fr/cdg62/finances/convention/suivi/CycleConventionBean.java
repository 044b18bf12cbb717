package fr.cdg62.finances.convention.suivi;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.ConventionSignee;
import fr.cdg62.finances.api.convention.ConventionVue;
import fr.cdg62.finances.api.convention.CycleConvention;
import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.convention.EvenementConvention;
import fr.cdg62.finances.api.convention.signature.EtatSignatures;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.ConventionsEnregistrees;
import fr.cdg62.finances.convention.Parties;
import fr.cdg62.finances.convention.VueConvention;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Predicate;

/** See {@link CycleConvention}. */
@Stateless
public class CycleConventionBean implements CycleConvention {

    private static final String SERIE = "CONV";
    private static final int MOTIF_MAXIMUM = 500;
    /** Code of the partner's account. */
    private static final String FIBRE_NUMERIQUE = "FIBRE-NUMERIQUE";

    @Inject
    private Acces acces;

    @Inject
    private ConventionsEnregistrees enregistrees;

    @Inject
    private LignesDeGrille lignesDeGrille;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Inject
    private Event<ConventionSignee> signees;

    @Override
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    public ConventionVue proposer(long id, long version) {
        Convention convention = ouvrir(id, version);
        convention.exiger(EvenementConvention.PROPOSER, jour(), roles(convention));
        convention.proposer(numerotation.suivant(SERIE, jour().getYear()), jour(), roles(convention));
        return conclure(convention, "PROPOSEE", convention.numero());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE})
    public ConventionVue deliberer(long id, Deliberation deliberation, long version) {
        Convention convention = ouvrir(id, version);
        convention.deliberer(deliberation, jour(), roles(convention));
        return conclure(convention, "DELIBEREE", deliberation.reference());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_SIGNATAIRE})
    public ConventionVue signer(long id, Signature signature, long version) {
        Convention convention = ouvrir(id, version);
        recevoir(convention, signature, roles(convention));
        return vue(convention);
    }

    @Override
    @PermitAll
    public EtatSignatures signerPartenaire(PartenaireAuthentifie partenaire, long id, Signature signature) {
        Convention convention = enregistrees.lire(id);
        if (!FIBRE_NUMERIQUE.equals(partenaire.code()) || !Parties.tripartite(convention.mission())) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette convention n'existe pas.");
        }
        Saisie.exiger(
                signature.partie() == Partie.FIBRE_NUMERIQUE, "Un partenaire ne signe que pour lui-même.", "partie");
        recevoir(convention, signature, Roles.PARTENAIRE::equals);
        return VueConvention.signatures(convention, jour());
    }

    private void recevoir(Convention convention, Signature signature, Predicate<String> roles) {
        boolean complete = convention.signer(signature, jour(), roles);
        enregistrees.enregistrer(convention);
        inscrire(convention, "SIGNATURE_RECUE", signature.partie().libelle());
        if (complete) {
            inscrire(convention, "SIGNEE", "Toutes les signatures sont réunies.");
            signees.fire(new ConventionSignee(convention.id(), convention.siren(), convention.mission()));
        }
    }

    @Override
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    public ConventionVue activer(long id, long version) {
        Convention convention = ouvrir(id, version);
        convention.exiger(EvenementConvention.ACTIVER, jour(), roles(convention));
        enregistrees.exigerSeule(convention, jour());
        convention.activer(jour(), roles(convention));
        enregistrees.activer(convention);
        inscrire(convention, "ACTIVEE", convention.numero());
        return vue(convention);
    }

    @Override
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    public ConventionVue ouvrirAvenant(long id, Avenant avenant, long version) {
        Convention convention = ouvrir(id, version);
        convention.ouvrirAvenant(avenant, jour(), roles(convention));
        lignesDeGrille.exigerPrix(convention, avenant);
        return conclure(convention, "AVENANT_OUVERT", avenant.objet());
    }

    @Override
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    public ConventionVue conclureAvenant(long id, Deliberation deliberation, long version) {
        Convention convention = ouvrir(id, version);
        convention.conclureAvenant(deliberation, jour(), roles(convention));
        return conclure(convention, "AVENANT_CONCLU", deliberation.reference());
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_SIGNATAIRE, Roles.CDG_FINANCES})
    public ConventionVue resilier(long id, LocalDate dernierJour, String motif, long version) {
        Convention convention = ouvrir(id, version);
        String texte = Saisie.texte(motif, MOTIF_MAXIMUM, "motif");
        convention.resilier(dernierJour, texte, jour(), roles(convention));
        return conclure(convention, "RESILIEE", texte);
    }

    private Convention ouvrir(long id, long version) {
        Convention convention = enregistrees.lire(id);
        acces.exigerCollectivite(convention.siren());
        convention.exigerVersion(version);
        return convention;
    }

    private ConventionVue conclure(Convention convention, String action, String detail) {
        enregistrees.enregistrer(convention);
        inscrire(convention, action, detail);
        return vue(convention);
    }

    private void inscrire(Convention convention, String action, String detail) {
        journal.inscrire(new Inscription(convention.siren(), "CONVENTION:" + convention.id(), action, detail));
    }

    private ConventionVue vue(Convention convention) {
        return VueConvention.complete(convention, jour(), roles(convention));
    }

    private Predicate<String> roles(Convention convention) {
        return acces.roles(convention.siren());
    }

    private LocalDate jour() {
        return horloge.aujourdHui();
    }
}
