package fr.cdg62.finances.devis;

import fr.cdg62.finances.acces.Perimetre;
import fr.cdg62.finances.api.devis.DevisResume;
import fr.cdg62.finances.api.devis.DevisVue;
import fr.cdg62.finances.api.devis.NouveauDevis;
import fr.cdg62.finances.api.devis.RechercheDevis;
import fr.cdg62.finances.api.devis.RegistreDevis;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** See {@link RegistreDevis}. */
@Stateless
@RolesAllowed({
    Roles.COLLECTIVITE_GESTIONNAIRE,
    Roles.COLLECTIVITE_SIGNATAIRE,
    Roles.CDG_FINANCES,
    Roles.CDG_NUMERIQUE,
    Roles.CDG_SIGNATAIRE
})
public class RegistreDevisBean implements RegistreDevis {

    private static final int OBJET_MAXIMUM = 200;
    private static final int MOTIF_MAXIMUM = 500;

    @Inject
    private Acces acces;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Missions missions;

    @Inject
    private Chiffreur chiffreur;

    @Inject
    private EmissionDevis emission;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Inject
    private DevisEnregistres enregistres;

    @Inject
    private ImpressionDevis impression;

    @Override
    public DevisVue creer(NouveauDevis nouveau) {
        acces.exigerCollectivite(Saisie.present(nouveau.siren(), "siren"));
        collectivites.lire(nouveau.siren());
        Devis devis = new Devis(nouveau.siren(), mission(nouveau), objet(nouveau), dateTarif(nouveau), lignes(nouveau));
        enregistres.ajouter(devis);
        inscrire(devis, "CREE", nouveau.objet());
        return vue(devis);
    }

    @Override
    public DevisVue modifier(long id, NouveauDevis contenu, long version) {
        Devis devis = ouvrir(id, version);
        Saisie.exiger(devis.siren().equals(contenu.siren()), "Un devis ne change pas de collectivité.", "siren");
        devis.modifier(mission(contenu), objet(contenu), dateTarif(contenu), lignes(contenu), jour(), roles(devis));
        return conclure(devis, "MODIFIE", "");
    }

    @Override
    public DevisVue lire(long id) {
        return vue(lisible(id));
    }

    @Override
    public Page<DevisResume> chercher(RechercheDevis recherche) {
        Perimetre.exiger(acces, recherche.siren());
        return enregistres.chercher(recherche, jour());
    }

    @Override
    public DevisVue emettre(long id, long version) {
        Devis devis = ouvrir(id, version);
        emission.emettre(devis, roles(devis));
        return vue(devis);
    }

    @Override
    public DevisVue accepter(long id, long version) {
        Devis devis = ouvrir(id, version);
        devis.accepter(jour(), roles(devis));
        return conclure(devis, "ACCEPTE", devis.numero());
    }

    @Override
    public DevisVue refuser(long id, String motif, long version) {
        Devis devis = ouvrir(id, version);
        devis.refuser(Saisie.texte(motif, MOTIF_MAXIMUM, "motif"), jour(), roles(devis));
        return conclure(devis, "REFUSE", motif);
    }

    @Override
    public byte[] pdf(long id) {
        return impression.pdf(vue(lisible(id)));
    }

    private Devis lisible(long id) {
        Devis devis = enregistres.lire(id);
        acces.exigerCollectivite(devis.siren());
        return devis;
    }

    private Devis ouvrir(long id, long version) {
        Devis devis = lisible(id);
        devis.exigerVersion(version);
        return devis;
    }

    private DevisVue conclure(Devis devis, String action, String detail) {
        enregistres.enregistrer(devis);
        inscrire(devis, action, detail);
        return vue(devis);
    }

    private void inscrire(Devis devis, String action, String detail) {
        journal.inscrire(new Inscription(devis.siren(), EmissionDevis.objet(devis), action, detail));
    }

    private DevisVue vue(Devis devis) {
        return devis.vue(jour(), roles(devis));
    }

    private List<LigneRetenue> lignes(NouveauDevis demande) {
        return new ChiffrageDevis(chiffreur).lignes(demande, dateTarif(demande), acces.roles(demande.siren()));
    }

    private String mission(NouveauDevis demande) {
        return missions.exiger(Saisie.present(demande.mission(), "mission"), jour())
                .code();
    }

    private static String objet(NouveauDevis demande) {
        return Saisie.texte(demande.objet(), OBJET_MAXIMUM, "objet");
    }

    private LocalDate dateTarif(NouveauDevis demande) {
        return demande.dateTarif() == null ? jour() : demande.dateTarif();
    }

    private Predicate<String> roles(Devis devis) {
        return acces.roles(devis.siren());
    }

    private LocalDate jour() {
        return horloge.aujourdHui();
    }
}
