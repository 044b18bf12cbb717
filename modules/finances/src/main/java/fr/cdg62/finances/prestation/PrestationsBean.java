package fr.cdg62.finances.prestation;

import fr.cdg62.finances.acces.Perimetre;
import fr.cdg62.finances.api.prestation.NouvellePrestation;
import fr.cdg62.finances.api.prestation.PrestationVue;
import fr.cdg62.finances.api.prestation.Prestations;
import fr.cdg62.finances.api.prestation.RecherchePrestations;
import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.chiffrage.LignePrix;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.ConventionsEnregistrees;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link Prestations}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
public class PrestationsBean implements Prestations {

    private static final int MOTIF_MAXIMUM = 500;

    @Inject
    private Acces acces;

    @Inject
    private ConventionsEnregistrees conventions;

    @Inject
    private PrestationsEnregistrees enregistrees;

    @Inject
    private Chiffreur chiffreur;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    public PrestationVue saisir(NouvellePrestation nouvelle) {
        Convention convention = conventions.lire(nouvelle.convention());
        acces.exigerCollectivite(convention.siren());
        ReglePrestation.verifier(nouvelle, convention, horloge.aujourdHui());
        LignePrix prix = chiffreur.chiffrer(
                convention.siren(), convention.mission(), nouvelle.prestation(), nouvelle.quantite(), nouvelle.date());
        Prestation prestation = new Prestation(convention, nouvelle, prix);
        enregistrees.ajouter(prestation);
        inscrire(prestation, "SAISIE", prix.libelle());
        return prestation.vue();
    }

    @Override
    public PrestationVue lire(long id) {
        return lisible(id).vue();
    }

    @Override
    public Page<PrestationVue> chercher(RecherchePrestations recherche) {
        Perimetre.exiger(acces, recherche.siren());
        return enregistrees.chercher(recherche);
    }

    @Override
    @RolesAllowed({Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE})
    public PrestationVue annuler(long id, String motif, long version) {
        Prestation prestation = lisible(id);
        prestation.exigerVersion(version);
        prestation.annuler(Saisie.texte(motif, MOTIF_MAXIMUM, "motif"), acces.roles(prestation.siren()));
        enregistrees.enregistrer();
        inscrire(prestation, "ANNULEE", motif);
        return prestation.vue();
    }

    private Prestation lisible(long id) {
        Prestation prestation = enregistrees.lire(id);
        acces.exigerCollectivite(prestation.siren());
        return prestation;
    }

    private void inscrire(Prestation prestation, String action, String detail) {
        journal.inscrire(new Inscription(prestation.siren(), "PRESTATION:" + prestation.id(), action, detail));
    }
}
