package fr.cdg62.referentiel.parametre;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.NouveauParametre;
import fr.cdg62.referentiel.api.parametre.ParametreVue;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The dated figures of the database. */
@Stateless
public class RegistreParametres implements Parametres {
    private static final Tri TRI = new Tri(Map.of("code", "p.code", "debut", "p.debut"), "code", "p.code, p.debut");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,79}");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Journal journal;

    @Override
    @PermitAll
    public BigDecimal valeur(String code, LocalDate date) {
        return datee(code, date).valeur();
    }

    @Override
    @PermitAll
    public Datee<BigDecimal> datee(String code, LocalDate date) {
        return serie(code).au(date);
    }

    @Override
    @PermitAll
    public SerieDatee<BigDecimal> serie(String code) {
        return new SerieDatee<>(
                code, lignes(code).stream().map(Parametre::datee).toList());
    }

    @Override
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES, Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    public Page<ParametreVue> liste(String prefixe, DemandePage page) {
        return Liste.de(em, Parametre.class, "p")
                .commencePar(prefixe, "p.code")
                .page(page, TRI)
                .vers(Parametre::vue);
    }

    @Override
    @RolesAllowed({Roles.CDG_REFERENTIEL, Roles.CDG_FINANCES})
    public ParametreVue ajouter(NouveauParametre nouveau) {
        controler(nouveau);
        lignes(nouveau.code()).forEach(p -> p.ceder(nouveau.debut()));
        Parametre parametre = new Parametre(nouveau);
        em.persist(parametre);
        em.flush();
        journal.inscrire(new Inscription(
                null,
                "PARAMETRE:" + nouveau.code(),
                "VALEUR_AJOUTEE",
                "%s %s à compter du %s".formatted(nouveau.valeur(), nouveau.unite(), Textes.date(nouveau.debut()))));
        return parametre.vue();
    }

    private List<Parametre> lignes(String code) {
        return em.createQuery("SELECT p FROM Parametre p WHERE p.code = :code ORDER BY p.debut", Parametre.class)
                .setParameter("code", code)
                .getResultList();
    }

    private static void controler(NouveauParametre nouveau) {
        Saisie.exiger(
                nouveau.code() != null && CODE.matcher(nouveau.code()).matches(),
                "Le code d'un paramètre s'écrit en majuscules, chiffres et tirets bas, 80 au plus.",
                "code");
        Saisie.exigerPresence(nouveau.debut(), "debut");
        Saisie.exigerPresence(nouveau.valeur(), "valeur");
        Saisie.exigerTexte(nouveau.unite(), 40, "unite");
        Saisie.exigerPresence(nouveau.source(), "source");
    }
}
