package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue.Situation;
import java.time.LocalDate;
import java.util.List;

/**
 * What the career says for the form.
 *
 * @param jours services that count, in days of months of thirty days
 * @param services the same in words
 * @param indiceBrut last IB
 * @param limite last day to ask
 */
record Formulaire(int jours, String services, int indiceBrut, LocalDate limite, List<Situation> periodes) {}
