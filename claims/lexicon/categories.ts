// Heads of categories that a figure may define: after a money, age or size figure they make it a threshold.

import { WordTrie } from '../word-trie.ts';

export const CATEGORIES = new WordTrie<true>().add(
  '项目 企业 产业 产业集群 集群 企业集团 园区 开发区 村 行政村 镇 强镇 县 区 县区 街道 基地 平台 龙头 大项目 好项目 总部 楼宇 变电站 输变电工程 线路 机组 锅炉 燃煤锅炉 大单品 单品 品牌 泊位 码头 大桥 景区 ' +
    '城市 学科 板块 街区 商圈 经济村 薄弱村 空壳村 单位 主体 经营主体 大户 农户 车间 工厂 药品 电站 水库 灌区 商贸 综合体 集体 社区 航道 船舶 车辆 客户 法人 县域 自然村 自然寨 村寨 村组 景点 产品 药店 医院 学校 大赛 船只 码头泊位 散货泊位 航线 机场 隧道 商圈 个体户 纳税人 家庭',
  true,
);
