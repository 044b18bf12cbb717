package fr.cdg62.referentiel.document;

import fr.cdg62.referentiel.antivirus.Verdict;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.document.DocumentVue;
import fr.cdg62.referentiel.api.document.Documents;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** Deposit of documents; every reading passes through {@link Acces}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
public class DepotDocuments implements Documents {
    private static final Tri TRI = Tri.fixe("x.id DESC");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Inject
    private Acces acces;

    @Inject
    private Parametres parametres;

    @Inject
    private Journal journal;

    @Inject
    private Analyses analyses;

    @Inject
    private Quarantaine quarantaine;

    @Override
    public DocumentVue deposer(NouveauDocument nouveau) {
        acces.exigerCollectivite(nouveau.siren());
        return admettre(nouveau, "DEPOSE", acces.acteur());
    }

    @Override
    @PermitAll
    public DocumentVue conserver(NouveauDocument nouveau) {
        return garder(nouveau, nomAdmis(nouveau), Verdict.NON_SOUMIS, "PRODUIT", acces.acteur());
    }

    @Override
    @PermitAll
    public DocumentVue recevoir(PartenaireAuthentifie partenaire, NouveauDocument nouveau) {
        return admettre(nouveau, "RECU", partenaire.code());
    }

    @Override
    public int tailleMax() {
        return parametres.valeur("DOCUMENT_TAILLE_MAX", horloge.aujourdHui()).intValueExact();
    }

    /** What comes from outside passes the antivirus first. */
    private DocumentVue admettre(NouveauDocument nouveau, String action, String deposant) {
        NomFichier nom = nomAdmis(nouveau);
        Verdict verdict = analyses.examiner(nouveau.contenu());
        if (verdict.ecarte()) {
            quarantaine.inscrire(nouveau, nom, verdict, deposant);
            throw new DemandeRefusee(CodeProbleme.DOCUMENT_REFUSE, Analyses.refus(nom, verdict), "contenu");
        }
        DocumentVue vue = garder(nouveau, nom, verdict, action, deposant);
        analyses.suivre(vue);
        return vue;
    }

    private NomFichier nomAdmis(NouveauDocument nouveau) {
        NomFichier nom = NomFichier.de(nouveau.nom());
        ControleContenu.exiger(nom, nouveau.contenu(), tailleMax());
        return nom;
    }

    private DocumentVue garder(
            NouveauDocument nouveau, NomFichier nom, Verdict verdict, String action, String deposant) {
        Document document = new Document(nouveau, nom, deposant, verdict);
        em.persist(document);
        em.flush();
        ecrire(document, nouveau.contenu());
        DocumentVue vue = document.vue();
        journal.inscrire(
                new Inscription(vue.siren(), "DOCUMENT:" + vue.id(), action, detail(vue, nouveau.mimeAnnonce())));
        return vue;
    }

    /** At once: the persistence context would hold the bytes of all the documents of a transaction until its end. */
    private void ecrire(Document document, byte[] contenu) {
        em.createNativeQuery("INSERT INTO referentiel_document_contenu (document, contenu) VALUES (?1, ?2)")
                .setParameter(1, document.id())
                .setParameter(2, contenu)
                .executeUpdate();
    }

    private static String detail(DocumentVue vue, String mimeAnnonce) {
        return "%s (%s), %d octets, type annoncé %s, SHA-256 %s, pour %s"
                .formatted(
                        vue.nom(),
                        vue.mime(),
                        vue.taille(),
                        Objects.requireNonNullElse(mimeAnnonce, "aucun"),
                        vue.sha256(),
                        vue.objet());
    }

    @Override
    public DocumentVue lire(long id) {
        return trouver(id).vue();
    }

    @Override
    public byte[] contenu(long id) {
        return octets(trouver(id));
    }

    @Override
    @PermitAll
    public byte[] remettre(long id) {
        return octets(em.find(Document.class, id));
    }

    private byte[] octets(Document document) {
        document.exigerRemise();
        byte[] octets = em.find(ContenuDocument.class, document.id()).octets();
        if (!document.estContenu(octets)) {
            throw new IllegalStateException(
                    "Le contenu du document " + document.id() + " n'est plus celui qui a été déposé");
        }
        return octets;
    }

    @Override
    public Page<DocumentVue> liste(String siren, String objet, DemandePage page) {
        acces.exigerCollectivite(siren);
        return Liste.de(em, Document.class, "x")
                .filtrer("x.siren = :siren", "siren", siren)
                .filtrer("x.objet = :objet", "objet", objet)
                .garder("x.objet NOT LIKE '" + RESERVE + "%'")
                .page(page, TRI)
                .vers(Document::vue);
    }

    private Document trouver(long id) {
        Document document = em.find(Document.class, id);
        if (document == null || document.estReserve()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Aucun document ne porte le numéro " + id + ".");
        }
        acces.exigerCollectivite(document.siren());
        return document;
    }
}
