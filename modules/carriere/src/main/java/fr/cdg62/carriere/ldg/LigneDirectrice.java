package fr.cdg62.carriere.ldg;

import fr.cdg62.carriere.api.ldg.CritereLdg;
import fr.cdg62.carriere.api.ldg.LdgVue;
import fr.cdg62.carriere.api.ldg.NouvelleLdg;
import fr.cdg62.carriere.api.ldg.ObjetLdg;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lignes directrices de gestion, never changed: others follow them. */
@Entity
@Table(name = "carriere_ldg")
public class LigneDirectrice extends EntiteBase {
    private String siren;

    @Enumerated(EnumType.STRING)
    private ObjetLdg objet;

    private String reference;

    @Column(name = "cst_le")
    private LocalDate cstLe;

    private LocalDate debut;
    private LocalDate fin;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "carriere_ldg_critere", joinColumns = @JoinColumn(name = "ldg_id"))
    @OrderBy("rang")
    private List<CritereEnregistre> criteres = new ArrayList<>();

    protected LigneDirectrice() {}

    public LigneDirectrice(NouvelleLdg nouvelle) {
        siren = nouvelle.siren();
        objet = nouvelle.objet();
        reference = nouvelle.reference();
        cstLe = nouvelle.cstLe();
        debut = nouvelle.debut();
        fin = nouvelle.fin();
        for (CritereLdg critere : nouvelle.criteres()) {
            criteres.add(new CritereEnregistre(criteres.size() + 1, critere));
        }
    }

    public Periode periode() {
        return Periode.entre(debut, fin);
    }

    String reference() {
        return reference;
    }

    LdgVue vue() {
        return new LdgVue(
                id(),
                siren,
                objet,
                reference,
                cstLe,
                debut,
                fin,
                criteres.stream().map(CritereEnregistre::valeur).toList(),
                version());
    }
}
