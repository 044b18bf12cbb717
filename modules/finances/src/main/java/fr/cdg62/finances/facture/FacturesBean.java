package fr.cdg62.finances.facture;

import fr.cdg62.finances.acces.Perimetre;
import fr.cdg62.finances.api.facturation.FactureResume;
import fr.cdg62.finances.api.facturation.FactureVue;
import fr.cdg62.finances.api.facturation.Factures;
import fr.cdg62.finances.api.facturation.RechercheFactures;
import fr.cdg62.finances.prestation.Prestation;
import fr.cdg62.finances.prestation.PrestationsEnregistrees;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** See {@link Factures}. */
@Stateless
@RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES})
public class FacturesBean implements Factures {

    private static final int MOTIF_MAXIMUM = 200;

    @Inject
    private Acces acces;

    @Inject
    private FacturesEnregistrees enregistrees;

    @Inject
    private PrestationsEnregistrees prestations;

    @Inject
    private TitresDeFacture titres;

    @Inject
    private EcheancesDeFacture echeances;

    @Inject
    private ImpressionFacture impression;

    @Inject
    private Journal journal;

    @Override
    public FactureVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<FactureResume> chercher(RechercheFactures recherche) {
        Perimetre.exiger(acces, recherche.siren());
        return enregistrees.chercher(recherche);
    }

    @Override
    public byte[] pdf(long id) {
        return impression.pdf(vue(lisible(id)));
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public FactureVue reduire(long id, Montant montant, String motif, long version) {
        Facture facture = ouvrir(id, version);
        String texte = Saisie.texte(motif, MOTIF_MAXIMUM, "motif");
        facture.reduire(montant, acces.roles(facture.siren()));
        titres.reduire(facture, montant, texte);
        return conclure(facture, "REDUITE", montant.texte() + " : " + texte);
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public FactureVue annuler(long id, String motif, long version) {
        Facture facture = ouvrir(id, version);
        String texte = Saisie.texte(motif, MOTIF_MAXIMUM, "motif");
        Montant annule = facture.annuler(acces.roles(facture.siren()));
        prestations.deLaFacture(id).forEach(Prestation::remettre);
        titres.annuler(facture, annule, texte);
        echeances.solder(facture);
        return conclure(facture, "ANNULEE", texte);
    }

    @Override
    @RolesAllowed(Roles.CDG_FINANCES)
    public FactureVue encaisser(long id, long version) {
        Facture facture = ouvrir(id, version);
        facture.encaisser(acces.roles(facture.siren()));
        echeances.solder(facture);
        titres.solder(facture);
        return conclure(facture, "SOLDEE", facture.numero());
    }

    private Facture lisible(long id) {
        Facture facture = enregistrees.lire(id);
        acces.exigerCollectivite(facture.siren());
        return facture;
    }

    private Facture ouvrir(long id, long version) {
        Facture facture = lisible(id);
        facture.exigerVersion(version);
        return facture;
    }

    private FactureVue conclure(Facture facture, String action, String detail) {
        enregistrees.enregistrer(facture);
        journal.inscrire(new Inscription(facture.siren(), EcheancesDeFacture.objet(facture), action, detail));
        return vue(facture);
    }

    private FactureVue vue(Facture facture) {
        return facture.vue(acces.roles(facture.siren()));
    }
}
